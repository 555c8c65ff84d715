package org.askbefore.questionbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.askbefore.situation.Fact;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;

/** The shape of a situation: the facts, "person", "print" and "list". */
final class SituationShape {
    private static final String SAYS =
            "What is known of one patient. What is not known is left out; it is never read as no.";

    private static final int MOST_IDS = 1000;
    private static final String OWN_ID = "^own-([1-9]|1[0-9]|20)$";

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

    /** A situation that is an example of a rule. */
    static Map<String, Object> of(Vocabulary vocabulary) {
        return Shape.closed(SAYS, properties(vocabulary));
    }

    /** A situation that a list is made from. */
    static Map<String, Object> withList(Vocabulary vocabulary) {
        Map<String, Object> properties = properties(vocabulary);
        properties.put("list", list());
        return Shape.closed(SAYS, properties);
    }

    private static Map<String, Object> properties(Vocabulary vocabulary) {
        Map<String, Object> properties = new LinkedHashMap<>();
        vocabulary.facts().forEach(fact -> properties.put(fact.name(), fact(fact)));
        properties.put("person", person());
        properties.put("print", print(vocabulary));
        return properties;
    }

    /** What "list" may hold: own questions, the ids of the bank, and those together with own-1 and the like. */
    static Map<String, Object> listDefinitions(Map<String, String> questions) {
        Map<String, Object> own = Shape.of(
                "type", "string", "minLength", 1, "maxLength", ListWishes.LONGEST_OWN, "pattern", "^[^\\n\\r]*\\S");
        Map<String, Object> id = Shape.id(questions);
        Map<String, Object> any = Shape.of("anyOf", List.of(Shape.of("type", "string", "pattern", OWN_ID), id));
        return Shape.of(ListWishes.OWN, own, ListWishes.LEAVE_OUT, id, ListWishes.ORDER, any);
    }

    private static Map<String, Object> list() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(ListWishes.OWN, several("A question of the person's own.", ListWishes.OWN, ListWishes.MOST_OWN));
        parts.put(ListWishes.LEAVE_OUT, several("Not to be printed.", ListWishes.LEAVE_OUT, MOST_IDS));
        String order = "The order wanted, own-1 and the like among the ids; others stay behind those they follow.";
        parts.put(ListWishes.ORDER, several(order, ListWishes.ORDER, MOST_IDS));
        return Shape.closed("How the person has changed the list.", parts);
    }

    private static Map<String, Object> several(String says, String definition, int most) {
        Map<String, Object> one = Shape.string(says, Shape.ref(definition));
        Map<String, Object> list = Shape.of("type", "array", "maxItems", most, "uniqueItems", true, "items", one);
        return Shape.of("description", says, "anyOf", List.of(one, list));
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
