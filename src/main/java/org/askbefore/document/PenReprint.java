package org.askbefore.document;

import java.util.List;
import org.askbefore.layout.Mark;
import org.askbefore.layout.PagedDocument;
import org.askbefore.pdf.PrintPart;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Person;
import org.jspecify.annotations.Nullable;

/**
 * As a {@link Reprint}, for a print file: its pages share all that is drawn on them but the words that say whose they are. May
 * be used by several threads.
 */
public final class PenReprint {
    private final PersonWords words;
    private final PrintPart part;

    private PenReprint(PersonWords words, PrintPart part) {
        this.words = words;
        this.part = part;
    }

    static @Nullable PenReprint of(@Nullable PersonWords words, PagedDocument pages) {
        PrintPart part = words == null ? null : PrintPart.of(pages, words.own());
        return words == null || part == null ? null : new PenReprint(words, part);
    }

    /** The pages for another person; null where their words take another shape, and all is to be set anew. */
    public @Nullable PrintPart with(Person person) throws ProblemException {
        List<Mark.Text> instead = words.instead(person);
        return instead == null ? null : part.with(instead);
    }
}
