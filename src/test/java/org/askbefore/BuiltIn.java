package org.askbefore;

import org.askbefore.questionbank.PackedBank;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;

/** The vocabulary that the program is packaged with. */
public final class BuiltIn {
    private static final Vocabulary VOCABULARY = PackedBank.builtIn().vocabulary();

    private BuiltIn() {}

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    /** A fact that is known to be there. */
    public static Fact fact(String name) {
        Fact fact = VOCABULARY.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("there is no fact " + name);
        }
        return fact;
    }
}
