package org.askbefore.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may be said in an interview instead of an answer. */
enum Word {
    BACK,
    HELP,
    DONE,
    MORE,
    QUIT;

    /** The word that was typed; null for anything else. */
    static @Nullable Word of(String typed) {
        String word = typed.equals("?") ? "help" : typed.toLowerCase(Locale.ROOT);
        for (Word known : values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
                return known;
            }
        }
        return null;
    }
}
