package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Markup;
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
    private final Person firstPerson;
    private final List<Mark.Text> own;
    private volatile @Nullable List<Mark> first;

    /** What the head of a page is set with, which is the same for all who have this list. */
    record Head(Templates templates, Layout layout, Map<?, ?> words, String density) {

        /** The marks of the head alone, from the top of a page. */
        List<Mark> marks(Person person) throws ProblemException {
            String xhtml = templates.person(Map.of("words", words, "person", Model.person(person)), density);
            PagedDocument alone = layout.set(Markup.read(xhtml, Templates.PERSON));
            return alone.pages().size() == 1 ? alone.pages().get(0).marks() : List.of();
        }
    }

    PersonWords(Head head, Person firstPerson, List<Mark.Text> own) {
        this.head = head;
        this.firstPerson = firstPerson;
        this.own = own;
    }

    /** The words for another person; null where theirs take another shape on the page, and all of it is to be set anew. */
    @Nullable
    List<Mark.Text> instead(Person person) throws ProblemException {
        List<Mark> before = first();
        return before.isEmpty() ? null : instead(head.marks(person), before);
    }

    /** The head alone for the first person, which most lists never need; nothing where it is not set as on their page. */
    private List<Mark> first() throws ProblemException {
        List<Mark> read = first;
        if (read == null) {
            List<Mark> marks = head.marks(firstPerson);
            read = isSame(texts(marks), own) ? marks : List.of();
            first = read;
        }
        return read;
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

    private static boolean isSame(List<Mark.Text> wanted, List<Mark.Text> here) {
        if (wanted.size() != here.size() || wanted.isEmpty()) {
            return false;
        }
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

    private @Nullable List<Mark.Text> instead(List<Mark> marks, List<Mark> before) {
        if (marks.size() != before.size()) {
            return null;
        }
        List<Mark.Text> instead = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Text text
                    && before.get(i) instanceof Mark.Text earlier
                    && text.y() == earlier.y()
                    && text.element() == earlier.element()
                    && isLike(text, earlier)) {
                instead.add(placed(text, own.get(instead.size())));
            } else if (!marks.get(i).equals(before.get(i))) {
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
