package org.askbefore.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that a rule may hold beside the names of facts. */
public enum RuleWord {
    ALL("all", "Every one of these rules holds."),
    ANY("any", "One of these rules at least holds."),
    NOT("not", "This rule is false. Where it is unknown, so is this."),
    SITUATION("situation", "One of these named conditions at least holds."),
    UNKNOWN("unknown", "One of these facts at least is not given, or was answered with not-sure or not-told."),
    ALWAYS("always", "Holds in every situation.");

    /** The limits of a number in a rule, with what they say. */
    public static final Map<String, String> LIMITS = limits();

    private final String written;
    private final String says;

    RuleWord(String written, String says) {
        this.written = written;
        this.says = says;
    }

    /** As written in rules. */
    public String written() {
        return written;
    }

    /** What it means, in a sentence. */
    public String says() {
        return says;
    }

    static @Nullable RuleWord of(String written) {
        for (RuleWord word : values()) {
            if (word.written.equals(written)) {
                return word;
            }
        }
        return null;
    }

    static List<String> all() {
        return List.of(values()).stream().map(RuleWord::written).toList();
    }

    private static Map<String, String> limits() {
        Map<String, String> limits = new LinkedHashMap<>();
        limits.put("min", "The least, itself included.");
        limits.put("max", "The most, itself included.");
        return Collections.unmodifiableMap(limits);
    }
}
