package org.askbefore.layout;

/**
 * A heading, for the list of contents beside the page.
 *
 * @param level from 1
 * @param page from 0
 * @param y the top of its first line, in points from the top of the page
 */
public record Bookmark(int level, String text, int page, double y) {}
