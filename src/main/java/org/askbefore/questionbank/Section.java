package org.askbefore.questionbank;

/** A printed section of the list, with its heading in both voices. */
public record Section(String id, String title, String titleOther) {}
