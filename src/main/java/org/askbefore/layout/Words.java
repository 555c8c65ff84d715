package org.askbefore.layout;

/**
 * Text between two tags, in Unicode's composed form.
 *
 * @param text as written, white space included
 * @param line the line of the page's source
 */
public record Words(String text, int line) implements Node {

    /** True where there is nothing but white space. */
    public boolean blank() {
        return text.isBlank();
    }
}
