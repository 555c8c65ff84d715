package org.askbefore.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms that a list comes in. */
public enum Format {
    PDF,
    HTML,
    TEXT,
    JSON;

    /** The format of that name in small letters; null if there is none. */
    public static @Nullable Format named(String name) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        return null;
    }
}
