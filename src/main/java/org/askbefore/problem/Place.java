package org.askbefore.problem;

/**
 * Where in a file, or on the command line, a mistake stands.
 *
 * @param source the file as the person named it, or words such as "--site" or "standard input"
 * @param line from 1; 0 where no line can be named
 * @param column from 1, in characters; 0 where no column can be named
 */
public record Place(String source, int line, int column) {

    /** The whole of a file, or an option of the command line. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
