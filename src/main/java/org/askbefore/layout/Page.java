package org.askbefore.layout;

import java.util.List;

/**
 * One side of paper.
 *
 * @param marks backgrounds and borders first, then what is read, in reading order, then the running foot
 */
public record Page(List<Mark> marks) {}
