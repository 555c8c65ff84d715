package org.askbefore.layout;

/** What letters that follow one another have in common. */
record Run(Typeface typeface, Direction direction, double size, double lineHeight, int colour, int element) {}
