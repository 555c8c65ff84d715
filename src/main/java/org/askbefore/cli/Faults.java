package org.askbefore.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Shortage;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong, and what the process ends with. Never a stack trace, unless ASKBEFORE_TRACE is set. */
final class Faults {
    private final PrintStream err;

    Faults(Terminal terminal) {
        this.err = terminal.err();
    }

    /** No command has that name. */
    int unknownCommand(String written, Collection<String> commands) {
        err.println("\"" + written + "\" is not a command.");
        err.println("  " + Nearest.mend(written, commands, "Commands"));
        return ExitCode.COMMAND_LINE;
    }

    /** A mistake in the command line itself. */
    int commandLine(ParameterException thrown) {
        CommandLine command = thrown.getCommandLine();
        err.println(thrown.getMessage());
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println("  Did you mean " + String.join(", or ", near) + "?");
            }
        }
        err.println("  " + command.getCommandSpec().qualifiedName() + " --help  shows all options.");
        return ExitCode.COMMAND_LINE;
    }

    /**
     * What a command threw.
     *
     * @param afterCut what to do about what it wrote before; may be empty
     */
    int inCommand(Throwable thrown, String afterCut) {
        if (thrown instanceof ProblemException mistakes) {
            return mistakes(mistakes.problems());
        }
        Shortage shortage = Shortage.of(thrown);
        if (shortage != null) {
            err.println(shortage.what());
            err.println("  " + shortage.mend());
            if (!afterCut.isEmpty()) {
                err.println("  " + afterCut);
            }
            return ExitCode.PROGRAM;
        }
        err.println(
                "Something went wrong inside the program: " + thrown.getClass().getSimpleName());
        err.println("  This is a fault of ours, not yours.");
        if (System.getenv("ASKBEFORE_TRACE") != null) {
            thrown.printStackTrace(err);
        }
        return ExitCode.PROGRAM;
    }

    private int mistakes(List<Problem> problems) {
        boolean onlyOptions = true;
        for (Problem problem : problems) {
            err.println(problem.inFull());
            onlyOptions &= problem.place().source().startsWith("-");
        }
        return onlyOptions ? ExitCode.COMMAND_LINE : ExitCode.FILE;
    }
}
