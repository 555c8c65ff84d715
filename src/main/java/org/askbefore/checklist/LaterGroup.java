package org.askbefore.checklist;

import java.util.List;

/** The questions past page one that stand under one heading. */
public record LaterGroup(String section, String title, List<AskedQuestion> questions) {}
