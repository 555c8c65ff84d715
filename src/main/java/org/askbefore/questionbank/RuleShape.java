package org.askbefore.questionbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.rules.RuleWord;
import org.askbefore.situation.Fact;

/** The shape of a rule: the words of the closed grammar and the facts, with their values. */
final class RuleShape {
    static final String NAME = "rule";
    private final QuestionBank bank;

    RuleShape(QuestionBank bank) {
        this.bank = bank;
    }

    Map<String, Object> shape() {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RuleWord word : RuleWord.values()) {
            parts.put(word.written(), word(word));
        }
        bank.vocabulary().facts().forEach(fact -> parts.put(fact.name(), fact(fact)));
        Map<String, Object> all = Shape.closed(FileKey.WHEN.says(), parts);
        all.put("minProperties", 1);
        return Shape.of("anyOf", List.of(all, Shape.of("enum", List.of(RuleWord.ALWAYS.written()))));
    }

    private Map<String, Object> word(RuleWord word) {
        Map<String, Object> rule = Shape.ref(NAME);
        return switch (word) {
            case ALL, ANY -> Shape.of("description", word.says(), "type", "array", "minItems", 1, "items", rule);
            case NOT -> Shape.rule(word.says(), rule);
            case SITUATION -> ids(word, conditions());
            case UNKNOWN -> ids(word, facts());
            case ALWAYS -> Shape.of("description", word.says(), "enum", List.of(true));
        };
    }

    private static Map<String, Object> ids(RuleWord word, Map<String, String> words) {
        Map<String, Object> id = Shape.id(words);
        return Shape.oneOrMore(word.says(), id, id);
    }

    private static Map<String, Object> fact(Fact fact) {
        if (!(fact.kind() instanceof Fact.WholeNumber number)) {
            String says = SituationShape.says(fact);
            Map<String, Object> value = Shape.ref(SituationShape.values(fact));
            return Shape.oneOrMore(says, value, Shape.string(says, value));
        }
        Map<String, Object> limits = new LinkedHashMap<>();
        RuleWord.LIMITS.forEach((name, says) -> limits.put(name, Shape.number(says, number.min(), number.max())));
        Map<String, Object> within = Shape.closed(SituationShape.says(fact), limits);
        within.put("minProperties", 1);
        return within;
    }

    private Map<String, String> conditions() {
        Map<String, String> words = new LinkedHashMap<>();
        bank.named().forEach((id, condition) -> {
            Set<String> facts = condition.facts();
            words.put(id, facts.isEmpty() ? RuleWord.ALWAYS.says() : "Looks at " + String.join(", ", facts) + ".");
        });
        return words;
    }

    private Map<String, String> facts() {
        Map<String, String> words = new LinkedHashMap<>();
        bank.vocabulary().facts().forEach(fact -> words.put(fact.name(), fact.ask()));
        return words;
    }
}
