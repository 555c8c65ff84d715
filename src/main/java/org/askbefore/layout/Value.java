package org.askbefore.layout;

/** What a theme sets a property to. */
sealed interface Value {

    /** A length in points. */
    record Points(double points) implements Value {}

    /** A share of the space there is; 100 is all of it. */
    record Percent(double percent) implements Value {}

    /** A bare number, such as a line height of 1.4. */
    record Factor(double number) implements Value {}

    /** A colour as red, green and blue in one number, such as 0x0b4a6f. */
    record Colour(int rgb) implements Value {}

    /** One of the words that the property allows. */
    record Word(String word) implements Value {}
}
