package org.askbefore.questionbank;

/**
 * A value that rightly changes no list in one phase; see "silent" in facts.yaml.
 *
 * @param fact its name
 * @param value the value
 * @param phase before or after the procedure, or one stage
 * @param why the reason, in a sentence
 */
public record Silence(String fact, String value, String phase, String why) {
    /** Before the procedure, or with a stage that is not known. */
    public static final String BEFORE = "before";
    /** When it has been done. */
    public static final String AFTER = "after";
}
