package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.askbefore.problem.ProblemException;

/** Keeps the lists of two batches apart. */
final class Mixing {
    private Mixing() {}

    /**
     * Looks at what a folder holds.
     *
     * @param print the name of a print file, which may stand beside others; empty for a file for each patient
     * @throws ProblemException if it holds lists that are not to be mixed with
     */
    static void refuse(Path folder, boolean resume, String print) throws ProblemException, IOException {
        if (Files.exists(folder.resolve(OutputFolder.JOURNAL))) {
            if (!resume) {
                throw FolderFault.of(
                        folder,
                        "This folder holds a batch that was not finished.",
                        "Finish it with --resume, or name another folder with --out.");
            }
        } else if (Files.exists(folder.resolve(OutputFolder.MANIFEST))) {
            throw FolderFault.of(
                    folder,
                    "This folder holds a finished batch; " + OutputFolder.MANIFEST + " lists it.",
                    resume
                            ? "It has just ended: run it again to see what is there."
                            : "Name another folder with --out.");
        } else if (!print.isEmpty()) {
            refuseOverwriting(folder, print);
        } else if (holdsLists(folder)) {
            throw FolderFault.of(
                    folder,
                    "This folder holds PDF files already, which could be taken for lists of this batch.",
                    "Name another folder with --out, or take them away.");
        }
    }

    private static void refuseOverwriting(Path folder, String print) throws ProblemException {
        if (Files.exists(folder.resolve(print))) {
            throw FolderFault.of(
                    folder, "This folder holds " + print + " already.", "Give another name, or take the file away.");
        }
    }

    private static boolean holdsLists(Path folder) throws IOException {
        try (DirectoryStream<Path> lists = Files.newDirectoryStream(folder, "*.[pP][dD][fF]")) {
            return lists.iterator().hasNext();
        }
    }
}
