package org.askbefore.batch;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.askbefore.problem.ProblemException;

/**
 * What a batch writes into its folder beside the lists. All of it is looked at before any is opened: to open a pipe may take for
 * ever, a link leads elsewhere, and a folder would be found in the way only when every list is made.
 */
final class OwnFiles {
    private static final List<String> NAMES = List.of(
            FolderLock.FILE,
            OutputFolder.JOURNAL,
            OutputFolder.DONE,
            OutputFolder.MANIFEST,
            Sheets.REJECTED,
            Sheets.CONTACT_FIRST);

    private OwnFiles() {}

    /** Makes sure that each is a file, or not there. @throws ProblemException with the first that is something else */
    static void check(Path folder) throws ProblemException {
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw FolderFault.of(
                        folder,
                        "What is called " + name + " in this folder is " + kind(file) + ".",
                        "Take it away, or name another folder with --out.");
            }
        }
    }

    private static String kind(Path file) {
        if (Files.isSymbolicLink(file)) {
            return "a link, not a file";
        }
        return Files.isDirectory(file) ? "a folder, not a file" : "not a file";
    }
}
