package org.askbefore.document;

import java.util.List;
import org.askbefore.layout.Mark;
import org.askbefore.pdf.PrintPart;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Person;
import org.jspecify.annotations.Nullable;

/**
 * As a {@link Reprint}, for a print file: its pages share all that is drawn on them but the words that say whose they are. May
 * be used by several threads.
 */
public final class PenReprint {
    private final @Nullable PersonWords words;
    private final PrintPart part;

    /** @param words null where only the first person's are known */
    PenReprint(@Nullable PersonWords words, PrintPart part) {
        this.words = words;
        this.part = part;
    }

    /** The pages for the person for whom they were set. */
    public PrintPart first() {
        return part;
    }

    /** The pages for another person; null where their words take another shape, and all is to be set anew. */
    public @Nullable PrintPart with(Person person) throws ProblemException {
        List<Mark.Text> instead = words == null ? null : words.instead(person);
        return instead == null ? null : part.with(instead);
    }
}
