package org.askbefore.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads and writes: the process's own streams, or a test's. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {}
