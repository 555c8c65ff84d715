package org.askbefore.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * Where the lists of a batch go.
 *
 * @param print the name of the print file that holds them all; null where each has a file of its own
 */
record BatchPlace(Path folder, @Nullable String print) {
    private static final String ENDING = ".pdf";

    /** What {@code --out} and {@code --merge} say together. @throws ProblemException if neither, or both name a folder */
    static BatchPlace of(ParseResult options) throws ProblemException {
        Path out = options.matchedOptionValue("--out", (Path) null);
        Path merge = options.matchedOptionValue("--merge", (Path) null);
        if (merge == null) {
            if (out == null) {
                throw fault("--out", "It is missing.", "Name a folder for the lists, or a print file with --merge.");
            }
            return new BatchPlace(out, null);
        }
        Path name = merge.getFileName();
        Path parent = merge.getParent();
        if (name == null || !isPdf(name.toString())) {
            throw fault("--merge", "A print file's name ends in " + ENDING + ".", "Such as print.pdf.");
        }
        if (out != null && parent != null) {
            throw fault("--merge", "Both this and --out name a folder.", "Give the file's name alone: " + name + ".");
        }
        Path folder = out != null ? out : parent != null ? parent : Path.of("");
        return new BatchPlace(folder, name.toString());
    }

    /** A name before the ending, which is no hidden one: those are for the batch itself. */
    private static boolean isPdf(String name) {
        return name.length() > ENDING.length()
                && name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                && !name.startsWith(".");
    }

    private static ProblemException fault(String option, String what, String mend) {
        return new ProblemException(Problem.at(Place.of(option), what, mend));
    }
}
