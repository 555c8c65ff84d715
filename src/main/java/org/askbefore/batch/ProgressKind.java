package org.askbefore.batch;

import java.io.PrintStream;

/** How a batch shows how far it is. */
@FunctionalInterface
public interface ProgressKind {

    /** Begins to show it, for so many rows. */
    Progress of(long rows);

    /** Shows nothing. */
    static ProgressKind quiet() {
        return rows -> Progress.quiet();
    }

    /** A bar on a terminal of that width. */
    static ProgressKind bar(PrintStream out, int width) {
        return rows -> Progress.bar(rows, out, width);
    }

    /** A line for each tenth. */
    static ProgressKind lines(PrintStream out) {
        return rows -> Progress.lines(rows, out);
    }
}
