package org.askbefore.layout;

/**
 * What letters that follow one another have in common.
 *
 * @param usual the typeface of ordinary text, which gives the line its height whatever other one is used
 */
record Run(Typeface typeface, Typeface usual, double size, double lineHeight, int colour, int element) {}
