package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.askbefore.checklist.Checklist;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Markup;
import org.askbefore.layout.Page;
import org.askbefore.layout.PagedDocument;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Person;
import org.jspecify.annotations.Nullable;

/**
 * The words at the head of a set list that say whose it is, and what they are for another person who has the same list. Only
 * for the program's own templates, which show the person in one place. May be used by several threads.
 */
final class PersonWords {
    private final Head head;
    private final List<Mark> first;
    private final List<Mark.Text> own;

    /** What the head of a page is set with, which is the same for all who have this list. */
    record Head(Templates templates, Layout layout, Map<String, Object> words, String density) {

        /** The marks of the head alone, from the top of a page. */
        List<Mark> marks(Person person) throws ProblemException {
            String xhtml = templates.person(Map.of("words", words, "person", Model.person(person)), density);
            PagedDocument alone = layout.set(Markup.read(xhtml, Templates.PERSON));
            return alone.pages().size() == 1 ? alone.pages().get(0).marks() : List.of();
        }
    }

    private PersonWords(Head head, List<Mark> first, List<Mark.Text> own) {
        this.head = head;
        this.first = first;
        this.own = own;
    }

    /** Finds them on the pages of a list that was set for one person; null where they are not there once. */
    static @Nullable PersonWords of(Head head, Checklist list, PagedDocument pages) throws ProblemException {
        List<Mark> marks = head.marks(list.person());
        List<Mark.Text> wanted = texts(marks);
        List<Mark.Text> own = null;
        for (Page page : pages.pages()) {
            List<Mark.Text> found = found(wanted, texts(page.marks()));
            if (found != null && own != null) {
                return null;
            }
            own = found == null ? own : found;
        }
        return own == null ? null : new PersonWords(head, marks, own);
    }

    /** The words as they were set. */
    List<Mark.Text> own() {
        return own;
    }

    private static List<Mark.Text> texts(List<Mark> marks) {
        List<Mark.Text> texts = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The words of a head among all words of a page; null where they are not there, or there twice. */
    private static @Nullable List<Mark.Text> found(List<Mark.Text> wanted, List<Mark.Text> all) {
        List<Mark.Text> found = null;
        for (int from = 0; from + wanted.size() <= all.size() && !wanted.isEmpty(); from++) {
            List<Mark.Text> here = all.subList(from, from + wanted.size());
            if (isSame(wanted, here)) {
                if (found != null) {
                    return null;
                }
                found = List.copyOf(here);
            }
        }
        return found;
    }

    private static boolean isSame(List<Mark.Text> wanted, List<Mark.Text> here) {
        for (int i = 0; i < wanted.size(); i++) {
            Mark.Text one = wanted.get(i);
            Mark.Text other = here.get(i);
            if (!one.text().equals(other.text()) || one.x() != other.x() || !isLike(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLike(Mark.Text one, Mark.Text other) {
        return one.typeface() == other.typeface() && one.size() == other.size() && one.colour() == other.colour();
    }

    /** The words for another person; null where theirs take another shape on the page, and all of it is to be set anew. */
    @Nullable
    List<Mark.Text> instead(Person person) throws ProblemException {
        return instead(head.marks(person));
    }

    private @Nullable List<Mark.Text> instead(List<Mark> marks) {
        if (marks.size() != first.size()) {
            return null;
        }
        List<Mark.Text> instead = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Text text
                    && first.get(i) instanceof Mark.Text before
                    && text.y() == before.y()
                    && text.element() == before.element()
                    && isLike(text, before)) {
                instead.add(placed(text, own.get(instead.size())));
            } else if (!marks.get(i).equals(first.get(i))) {
                return null;
            }
        }
        return instead;
    }

    private static Mark.Text placed(Mark.Text text, Mark.Text at) {
        return new Mark.Text(
                text.x(), at.y(), text.typeface(), text.size(), text.colour(), text.text(), text.width(), at.element());
    }
}
