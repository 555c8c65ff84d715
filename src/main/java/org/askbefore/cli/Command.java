package org.askbefore.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program. */
interface Command {

    /** Its name, as typed. */
    String name();

    /**
     * Its options, parameters and help.
     *
     * @param args what was typed, for a command that has many options and makes only those it needs
     */
    CommandSpec spec(String... args);

    /** Begins what it will need, before the command line is read. */
    default void begin() {}

    /** What to do about what it wrote where it could not go on, a sentence; empty where it leaves nothing. */
    default String afterCut() {
        return "";
    }

    /** Does it; answers an {@link ExitCode}. Mistakes of a person are thrown as ProblemException. */
    int run(ParseResult options) throws Exception;
}
