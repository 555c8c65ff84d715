package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of a JSON Schema (draft-07) as plain maps, in the form of which YAML editors show most. */
final class Shape {
    private Shape() {}

    /** Keywords with values, in this order. */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> shape = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            shape.put((String) pairs[i], pairs[i + 1]);
        }
        return shape;
    }

    /** Whatever is defined under that name. */
    static Map<String, Object> ref(String definition) {
        return of("$ref", "#/definitions/" + definition);
    }

    /** One of these ids, each with its words. An editor shows the words of the one that is written, as they are many. */
    static Map<String, Object> id(Map<String, String> words) {
        List<Object> ids = new ArrayList<>();
        words.forEach((id, says) -> ids.add(of("const", id, "description", says)));
        return ids.isEmpty() ? of("enum", ids) : of("anyOf", ids);
    }

    /** One of these values, each with its words. An editor shows all of them. */
    static Map<String, Object> choice(Map<String, String> words) {
        return of("enum", List.copyOf(words.keySet()), "enumDescriptions", List.copyOf(words.values()));
    }

    /** A rule, with words of its own; draft-07 passes over words beside a "$ref". */
    static Map<String, Object> rule(String says, Map<String, Object> shape) {
        return of("description", says, "type", List.of("object", "string"), "allOf", List.of(shape));
    }

    /** Text of that shape, with words of its own. Editors put a colon after a name only if they know what follows. */
    static Map<String, Object> string(String says, Map<String, Object> shape) {
        return of("description", says, "type", "string", "allOf", List.of(shape));
    }

    /** Text that is not empty. */
    static Map<String, Object> text() {
        return of("type", "string", "minLength", 1);
    }

    /** A whole number, both limits included. */
    static Map<String, Object> number(String says, int min, int max) {
        return of("description", says, "type", "integer", "minimum", min, "maximum", max);
    }

    /** "Yes" or "no". Some editors read these words as true and false. */
    static Map<String, Object> flag(String says) {
        return of("description", says, "enum", List.of("yes", "no", true, false));
    }

    /** Names with values; no other name. */
    static Map<String, Object> closed(String says, Map<String, Object> properties) {
        return of("description", says, "type", "object", "additionalProperties", false, "properties", properties);
    }

    /** One, or a list of them that is not empty. */
    static Map<String, Object> oneOrMore(String says, Map<String, Object> one, Map<String, Object> each) {
        return of("description", says, "anyOf", List.of(one, of("type", "array", "minItems", 1, "items", each)));
    }
}
