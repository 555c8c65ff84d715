package org.askbefore.checklist;

import org.askbefore.questionbank.Notice;

/**
 * A notice on one person's list, in its voice, with the numbers of its country.
 *
 * @param spoken what it says where it stands on no page, as in an interview
 * @param text what it says on a page that can be taken along
 */
public record ShownNotice(String id, Notice.Level level, String title, String spoken, String text) {}
