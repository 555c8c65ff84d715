package org.askbefore.checklist;

import org.askbefore.questionbank.Notice;

/**
 * A notice on one person's list, in its voice, with the numbers of its country.
 *
 * @param id its path in the bank
 * @param level how soon to act; of a line, how soon it would be by itself
 * @param title the line that is read first; of a line, the words before it
 * @param spoken what it says where it stands on no page, as in an interview
 * @param text what it says on a page that can be taken along
 * @param form how it stands on the page
 */
public record ShownNotice(String id, Notice.Level level, String title, String spoken, String text, Form form) {

    /** How a notice stands on the page. */
    public enum Form {
        /** The box that leads: the lines stand below its words. */
        LEAD,
        /** A box of its own beside it. */
        BOX,
        /** A line under the box that leads: said to the same people, without a speed of its own. */
        LINE
    }

    /** Whether it is a box of its own. */
    public boolean isBox() {
        return form != Form.LINE;
    }
}
