package org.askbefore.document;

import java.util.List;
import org.askbefore.layout.Mark;
import org.askbefore.layout.PagedDocument;
import org.askbefore.pdf.PdfWriter;
import org.askbefore.pdf.Stencil;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Person;
import org.jspecify.annotations.Nullable;

/**
 * A list that several patients have alike, printed for one after another: only the words that say whose it is are set anew.
 * Each print is, byte for byte, what {@link DocumentMaker#print} makes. May be used by several threads.
 */
public final class Reprint {
    private final PersonWords words;
    private final Stencil stencil;
    private final int pages;

    private Reprint(PersonWords words, Stencil stencil, int pages) {
        this.words = words;
        this.stencil = stencil;
        this.pages = pages;
    }

    static @Nullable Reprint of(@Nullable PersonWords words, PagedDocument pages) {
        Stencil stencil = words == null ? null : PdfWriter.stencil(pages, words.own());
        return words == null || stencil == null
                ? null
                : new Reprint(words, stencil, pages.pages().size());
    }

    /** The list for another person; null where their words take another shape on the page, and all of it is to be set anew. */
    public @Nullable PrintedList with(Person person) throws ProblemException {
        List<Mark.Text> instead = words.instead(person);
        byte[] bytes = instead == null ? null : stencil.with(instead);
        return bytes == null ? null : new PrintedList(bytes, pages);
    }
}
