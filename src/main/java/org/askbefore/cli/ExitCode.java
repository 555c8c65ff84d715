package org.askbefore.cli;

/** What the process ends with. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** What a file says, an input that cannot be read, an output that cannot be written. */
    static final int FILE = 1;
    /** The command line, values of facts in options too. */
    static final int COMMAND_LINE = 2;
    /** A fault of the program, or Java was given too little memory. */
    static final int PROGRAM = 3;

    private ExitCode() {}
}
