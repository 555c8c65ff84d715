package org.askbefore.questionbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.askbefore.situation.Fact;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;

/** The shape of a situation: the facts, "person" and "print". */
final class SituationShape {
    private static final String SAYS =
            "What is known of one patient. What is not known is left out; it is never read as no.";

    private SituationShape() {}

    /** The name under which the values of a fact are defined. */
    static String values(Fact fact) {
        return "value-of-" + fact.name();
    }

    /** The values of every fact that has some, for situations and for rules. */
    static Map<String, Object> definitions(Vocabulary vocabulary) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (Fact fact : vocabulary.facts()) {
            if (!(fact.kind() instanceof Fact.WholeNumber)) {
                Map<String, String> words = new LinkedHashMap<>();
                fact.values().forEach(value -> words.put(value, fact.label(value)));
                if (fact.kind() instanceof Fact.ManyOf) {
                    words.put(Fact.NONE, fact.label(Fact.NONE));
                }
                definitions.put(values(fact), Shape.choice(words));
            }
        }
        return definitions;
    }

    static Map<String, Object> of(Vocabulary vocabulary) {
        Map<String, Object> properties = new LinkedHashMap<>();
        vocabulary.facts().forEach(fact -> properties.put(fact.name(), fact(fact)));
        properties.put("person", person());
        properties.put("print", print(vocabulary));
        return Shape.closed(SAYS, properties);
    }

    /** What is asked, and what a person may need to know to answer. */
    static String says(Fact fact) {
        return (fact.ask() + " " + fact.help()).strip();
    }

    private static Map<String, Object> fact(Fact fact) {
        if (fact.kind() instanceof Fact.WholeNumber number) {
            return Shape.number(says(fact), number.min(), number.max());
        }
        Map<String, Object> value = Shape.ref(values(fact));
        Map<String, Object> described = Shape.string(says(fact), value);
        if (fact.kind() instanceof Fact.OneOf) {
            return described;
        }
        Map<String, Object> several = Shape.of("type", "array", "minItems", 1, "items", described);
        several.put("if", Shape.of("contains", Shape.of("const", Fact.NONE)));
        several.put("then", Shape.of("maxItems", 1));
        return Shape.of("description", says(fact), "anyOf", List.of(value, several));
    }

    private static Map<String, Object> person() {
        Map<String, Object> parts = new LinkedHashMap<>();
        RequestReader.PERSON.forEach((name, words) -> parts.put(
                name, Shape.of("description", words, "type", List.of("string", "number", "boolean", "null"))));
        return Shape.closed("Who the list is for; printed on the page, never seen by rules.", parts);
    }

    private static Map<String, Object> print(Vocabulary vocabulary) {
        Map<String, Object> parts = new LinkedHashMap<>();
        new TreeMap<>(RequestReader.PRINT)
                .forEach((name, values) ->
                        parts.put(name, values.contains("yes") ? Shape.flag(name) : Shape.of("enum", values)));
        String tell = "Delicate values that may be printed in \"Tell your team\"; left out unless named.";
        Map<String, Object> delicate = Shape.choice(vocabulary.delicate());
        Map<String, Object> several = Shape.of("type", "array", "items", Shape.string(tell, delicate));
        parts.put(RequestReader.ALSO_TELL, Shape.of("description", tell, "anyOf", List.of(delicate, several)));
        return Shape.closed("How to print the list.", parts);
    }
}
