package org.askbefore.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a situation file, so that {@link RequestReader} reads the same from it. */
public final class SituationWriter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9/-]*|0|[1-9][0-9]*");
    private final StringBuilder out = new StringBuilder();

    private SituationWriter() {}

    /** The text of the file; a part that says nothing is left out. */
    public static String text(Situation situation, Person person, PrintWishes print) {
        return text(new Request(situation, person, print));
    }

    /** The text of the file that asks for the same. */
    public static String text(Request request) {
        SituationWriter writer = new SituationWriter();
        request.situation().values().forEach(writer::fact);
        writer.group("person", person(request.person()));
        writer.group("print", print(request.print()));
        writer.group("list", wishes(request.list()));
        // A file without a word is refused as empty; one without an entry is not.
        return writer.out.isEmpty() ? "{}\n" : writer.out.toString();
    }

    private void fact(String name, Value value) {
        String written = value instanceof Value.Several
                ? list(value)
                : scalar(value.asWritten().get(0));
        out.append(scalar(name)).append(": ").append(written).append('\n');
    }

    private static String list(Value value) {
        return value.asWritten().stream().map(SituationWriter::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private void group(String name, Map<String, String> parts) {
        if (!parts.isEmpty()) {
            out.append(name).append(":\n");
            parts.forEach((part, written) ->
                    out.append("  ").append(part).append(": ").append(written).append('\n'));
        }
    }

    private static Map<String, String> person(Person person) {
        Map<String, String> parts = person.parts();
        parts.values().removeIf(String::isEmpty);
        parts.replaceAll((part, text) -> quoted(text));
        return parts;
    }

    private static Map<String, String> print(PrintWishes print) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!print.paper().equals(PrintWishes.NONE.paper())) {
            parts.put("paper", print.paper());
        }
        if (print.largePrint()) {
            parts.put("large-print", "yes");
        }
        if (print.easyRead()) {
            parts.put("easy-read", "yes");
        }
        if (print.length() != null) {
            parts.put("length", print.length());
        }
        if (!print.alsoTell().isEmpty()) {
            parts.put(RequestReader.ALSO_TELL, list(new Value.Several(print.alsoTell())));
        }
        return parts;
    }

    private static Map<String, String> wishes(ListWishes list) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!list.own().isEmpty()) {
            parts.put(ListWishes.OWN, quoted(list.own()));
        }
        if (!list.leaveOut().isEmpty()) {
            parts.put(ListWishes.LEAVE_OUT, list(new Value.Several(list.leaveOut())));
        }
        if (!list.order().isEmpty()) {
            parts.put(ListWishes.ORDER, list(new Value.Several(list.order())));
        }
        return parts;
    }

    /** Texts in the words of a person, one below the other. */
    private static String quoted(List<String> texts) {
        return texts.stream().map(SituationWriter::quoted).collect(Collectors.joining(",\n    ", "[\n    ", "]"));
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isLetterOrDigit(c) || (c >= ' ' && c <= '~')) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
            }
        });
        return quoted.append('"').toString();
    }
}
