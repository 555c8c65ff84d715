package org.askbefore.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/**
 * A schedule of one text file.
 *
 * @param path where it is
 * @param name as the person named it
 */
record TextFile(Path path, String name) {
    private static final long MOST_BYTES = 2L << 30;

    /** Looks at what can be told without reading. @throws ProblemException if it is no file that can be read twice */
    static TextFile of(Path path, String name) throws ProblemException {
        if (name.equals("-")) {
            String mend = "Save it to a file: it is looked through before anything is written.";
            throw fault(name, "A schedule is not read from standard input.", mend);
        }
        if (!Files.exists(path)) {
            throw fault(name, "There is no such file.", "Check the spelling and the folder.");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            String mend = "It is read twice, so it needs to be a file on disk that you may open.";
            throw fault(name, "This file cannot be read.", mend);
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw fault(name, "This file is larger than 2 GB.", "Look whether it is the right file.");
            }
        } catch (IOException e) {
            throw fault(name, "This file cannot be read.", "Check that you may open it.");
        }
        return new TextFile(path, name);
    }

    BufferedReader open(MessageDigest digest) throws Unreadable {
        try {
            return new BufferedReader(
                    new PlainReader(new DigestInputStream(Files.newInputStream(path), digest)), 1 << 14);
        } catch (IOException e) {
            throw new Unreadable(0, "This file cannot be read.", "Check that you may open it.");
        }
    }

    private static ProblemException fault(String name, String what, String mend) {
        return new ProblemException(Problem.at(Place.of(name), what, mend));
    }
}
