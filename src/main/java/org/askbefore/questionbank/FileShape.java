package org.askbefore.questionbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of the file of a question or notice, made from the keys that its reader knows. */
final class FileShape {
    static final String SITUATION = "situation";
    private final QuestionBank bank;
    private final Map<String, String> others;

    /** @param others the ids of all files of this kind, with their words */
    FileShape(QuestionBank bank, Map<String, String> others) {
        this.bank = bank;
        this.others = others;
    }

    Map<String, Object> of(String says, Map<String, FileKey> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach((name, key) -> properties.put(name, value(key)));
        Map<String, Object> shape = Shape.closed(says, properties);
        shape.put(
                "required",
                keys.values().stream()
                        .filter(FileKey::needed)
                        .map(FileKey::name)
                        .toList());
        if (!keys.containsKey(FileKey.NO_SOURCE.name())) {
            return shape;
        }
        Map<String, Object> sources = Shape.of("minItems", 1);
        shape.put(
                "anyOf",
                List.of(
                        Shape.of(
                                "required",
                                List.of(FileKey.SOURCES.name()),
                                "properties",
                                Shape.of(FileKey.SOURCES.name(), sources)),
                        Shape.of("required", List.of(FileKey.NO_SOURCE.name()))));
        return shape;
    }

    private Map<String, Object> value(FileKey key) {
        String says = key.says();
        Map<String, Object> rule = Shape.ref(RuleShape.NAME);
        return switch (key.takes()) {
            case TEXT -> Shape.string(says, Shape.text());
            case TEXTS -> Shape.oneOrMore(says, Shape.text(), Shape.string(says, Shape.text()));
            case RANK -> Shape.number(says, 0, QuestionReader.HIGHEST_RANK);
            case FLAG -> Shape.flag(says);
            case DATE -> date(says);
            case SECTION -> Shape.string(says, Shape.choice(sections()));
            case OTHERS -> Shape.oneOrMore(says, Shape.id(others), Shape.id(others));
            case SOURCES -> sources(says);
            case RULE -> Shape.rule(says, rule);
            case RAISES -> Shape.oneOrMore(says, raise(rule), raise(rule));
            case NOT_RAISED_BY -> Shape.oneOrMore(says, notRaisedBy(), notRaisedBy());
            case EXAMPLES -> examples(says);
        };
    }

    private static Map<String, Object> date(String says) {
        return Shape.of("description", says, "type", "string", "format", "date");
    }

    /** Sources may be an empty list where there is a reason for it. */
    private Map<String, Object> sources(String says) {
        Map<String, String> words = new LinkedHashMap<>();
        bank.sources().forEach((id, source) -> words.put(id, source.title() + " (" + source.publisher() + ")"));
        Map<String, Object> one = Shape.id(words);
        return Shape.of("description", says, "anyOf", List.of(one, Shape.of("type", "array", "items", one)));
    }

    private Map<String, String> sections() {
        Map<String, String> words = new LinkedHashMap<>();
        bank.sections().forEach(section -> words.put(section.id(), section.title()));
        return words;
    }

    private static Map<String, Object> raise(Map<String, Object> rule) {
        return whole(
                "A rule, and why that person needs the question sooner.", Shape.of("if", rule, "why", Shape.text()));
    }

    private Map<String, Object> notRaisedBy() {
        Map<String, String> facts = new LinkedHashMap<>();
        bank.vocabulary().facts().forEach(fact -> facts.put(fact.name(), fact.ask()));
        return whole(
                "A fact and its value, and why it does not raise this variant.",
                Shape.of("fact", Shape.choice(facts), "value", Shape.text(), "why", Shape.text()));
    }

    /** A map that has all of these. */
    private static Map<String, Object> whole(String says, Map<String, Object> parts) {
        Map<String, Object> shape = Shape.closed(says, parts);
        shape.put("required", List.copyOf(parts.keySet()));
        return shape;
    }

    private static Map<String, Object> examples(String says) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (String kind : Examples.KINDS) {
            kinds.put(kind, Shape.of("type", "array", "minItems", 1, "items", Shape.ref(SITUATION)));
        }
        Map<String, Object> examples = Shape.closed(says, kinds);
        examples.put("required", Examples.KINDS);
        return examples;
    }
}
