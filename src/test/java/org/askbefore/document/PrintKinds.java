package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.askbefore.situation.RequestReader;

/** Every way to print: each paper with each of the wishes that are yes or no. A wish that is added is among them at once. */
public final class PrintKinds {
    private PrintKinds() {}

    /** As they stand behind "print:" in a situation file, such as {large-print: yes, paper: letter}. */
    public static List<String> all() {
        List<String> kinds = List.of("");
        for (Map.Entry<String, List<String>> part : new TreeMap<>(RequestReader.PRINT).entrySet()) {
            if (!part.getKey().equals("length")) {
                kinds = with(kinds, part.getKey(), part.getValue());
            }
        }
        return kinds.stream().map(kind -> "{" + kind + "}").toList();
    }

    private static List<String> with(List<String> kinds, String name, List<String> values) {
        List<String> all = new ArrayList<>();
        for (String kind : kinds) {
            for (String value : values) {
                boolean unsaid = value.equals("no");
                String more = unsaid ? "" : (kind.isEmpty() ? "" : ", ") + name + ": " + value;
                all.add(kind + more);
            }
        }
        return all;
    }
}
