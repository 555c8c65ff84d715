package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Lists that are not there as they were written: they are counted, and the first is remembered. */
final class SpoiltLists {
    private final Path folder;
    private long count;
    private String first = "";

    SpoiltLists(Path folder) {
        this.folder = folder;
    }

    /** Whether the file is there with that size. A link in its place is not what was written. */
    static boolean hasSize(Path file, long size) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile() && found.size() == size;
        } catch (IOException e) {
            return false;
        }
    }

    /** Counts a file that is missing or changed. */
    void add(String file) {
        if (count++ == 0) {
            first = file;
        }
    }

    /**
     * Tells them, if there are any. The name of a file is an id, so it stands only where the person looks.
     *
     * @param batch what is said of the batch before they are counted
     */
    void throwIfAny(String batch, String mend) throws ProblemException {
        if (count == 0) {
            return;
        }
        String counted = batch + " " + count + " of its lists " + (count == 1 ? "is" : "are") + " missing or changed";
        throw new ProblemException(new Problem(
                Place.of(folder.toString()), counted + "; the first is " + first + ".", counted + ".", null, mend));
    }
}
