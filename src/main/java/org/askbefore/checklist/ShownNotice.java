package org.askbefore.checklist;

import org.askbefore.questionbank.Notice;

/** A notice on one person's list, in its voice, with the numbers of its country. */
public record ShownNotice(String id, Notice.Level level, String title, String text) {}
