package org.askbefore.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML file that knows where it stands. Every scalar is text: nothing is guessed to be a number or a "no". */
public sealed interface YamlNode {

    SourceText source();

    Place place();

    /** What it is, in words a person who writes such files knows. */
    String kind();

    /** A mistake at this place, shown with its line. */
    default Problem problem(String what, String mend) {
        return problem(what, what, mend);
    }

    /** A mistake at this place whose full wording repeats what the person wrote. */
    default Problem problem(String what, String discreet, String mend) {
        return new Problem(place(), what, discreet, source().line(place().line()), mend);
    }

    /** A piece of text, a number or a word. */
    record Text(SourceText source, Place place, String text) implements YamlNode {
        @Override
        public String kind() {
            return text.isBlank() ? "nothing" : "text";
        }
    }

    /** A list: [a, b], or lines that begin with a dash. */
    record Items(SourceText source, Place place, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Names with values. */
    record Entries(SourceText source, Place place, Map<String, Entry> entries) implements YamlNode {
        @Override
        public String kind() {
            return "names with values";
        }

        /** The value of that name; null if it is not there. */
        public @Nullable YamlNode get(String name) {
            Entry entry = entries.get(name);
            return entry == null ? null : entry.value();
        }

        public Set<String> names() {
            return entries.keySet();
        }

        /** Each name with its value, in the order of the file. */
        public Map<String, YamlNode> values() {
            Map<String, YamlNode> values = new LinkedHashMap<>();
            entries.forEach((name, entry) -> values.put(name, entry.value()));
            return values;
        }

        /** Reports each name that is not one of those allowed, which are named in the order of the alphabet. */
        public void allowOnly(Set<String> allowed, String kind, Problems problems) {
            Set<String> names = new TreeSet<>(allowed);
            entries.forEach((name, entry) -> {
                if (!allowed.contains(name)) {
                    problems.add(entry.name()
                            .problem(
                                    "There is no " + kind + " \"" + name + "\".",
                                    "There is a " + kind + " that is not known.",
                                    Nearest.mend(name, names, "Names")));
                }
            });
        }
    }

    /** One name of {@link Entries}, with its own place, and its value. */
    record Entry(Text name, YamlNode value) {}
}
