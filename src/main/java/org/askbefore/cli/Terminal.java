package org.askbefore.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes: the process's own streams, or a test's.
 *
 * @param typedInto whether somebody types at the input, as far as can be told
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, BooleanSupplier typedInto) {

    /** One that nobody types into. */
    Terminal(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, () -> false);
    }
}
