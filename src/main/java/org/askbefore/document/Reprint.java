package org.askbefore.document;

import java.security.MessageDigest;
import java.util.List;
import org.askbefore.layout.Mark;
import org.askbefore.pdf.Sha256;
import org.askbefore.pdf.Stencil;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Person;
import org.jspecify.annotations.Nullable;

/**
 * A list that several patients may have alike, printed for one after another: only the words that say whose it is are set anew.
 * Each print is, byte for byte, what {@link DocumentMaker#print} makes. May be used by several threads.
 */
public final class Reprint {
    private final @Nullable PersonWords words;
    private final Stencil stencil;
    private final int pages;
    private volatile @Nullable MessageDigest alike;

    /** @param words null where only the first person's are known */
    Reprint(@Nullable PersonWords words, Stencil stencil, int pages) {
        this.words = words;
        this.stencil = stencil;
        this.pages = pages;
    }

    /** The list for the person for whom it was set. */
    public PrintedList first() {
        return new PrintedList(stencil.bytes(), pages);
    }

    /** The list for another person; null where their words take another shape on the page, and all of it is to be set anew. */
    public @Nullable PrintedList with(Person person) throws ProblemException {
        List<Mark.Text> instead = words == null ? null : words.instead(person);
        byte[] bytes = instead == null ? null : stencil.with(instead);
        return bytes == null ? null : new PrintedList(bytes, pages, alike(bytes), stencil.alike());
    }

    /** The digest of what the file has alike for all: most of it, so that each is known by the rest. */
    private MessageDigest alike(byte[] bytes) {
        MessageDigest known = alike;
        if (known == null) {
            known = Sha256.begin();
            known.update(bytes, 0, stencil.alike());
            alike = known;
        }
        return known;
    }
}
