package org.askbefore.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form sent: its fields, in order, and its files. Immutable. */
public final class Form {
    /** That of a page that is only asked for. */
    public static final Form EMPTY = new Form(Map.of(), Map.of());

    private final Map<String, List<String>> fields;
    private final Map<String, Upload> files;

    /** @param files by the name of their field; without those that nobody chose */
    Form(Map<String, List<String>> fields, Map<String, Upload> files) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.fields = Collections.unmodifiableMap(copy);
        this.files = Map.copyOf(files);
    }

    /** A form of those fields, for tests. */
    public static Form of(Map<String, List<String>> fields) {
        return new Form(fields, Map.of());
    }

    /** The same with those values for one field. */
    public Form with(String name, List<String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.put(name, new ArrayList<>(values));
        return new Form(all, files);
    }

    /** The names of its fields. */
    public Iterable<String> names() {
        return fields.keySet();
    }

    /** Whether it has that field. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The first value of a field; empty where there is none. */
    public String get(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The file of that field; null where none was chosen. */
    public @Nullable Upload file(String name) {
        return files.get(name);
    }

    /** It may hold health data, which belongs in no log. */
    @Override
    public String toString() {
        return fields.size() + " fields";
    }
}
