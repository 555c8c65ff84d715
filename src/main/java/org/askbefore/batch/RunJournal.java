package org.askbefore.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.askbefore.problem.ProblemException;

/** Begins the journal of a run, or goes on with it. */
final class RunJournal {
    private RunJournal() {}

    /**
     * The journal in a folder: a new one, or that of an earlier run.
     *
     * @throws ProblemException if that one is damaged, or was made from something else
     */
    static Journal of(Path path, OutputFolder folder, RunKey key) throws IOException, ProblemException {
        Path file = folder.path(OutputFolder.JOURNAL);
        if (!Files.exists(file)) {
            Path part = folder.part();
            Journal.begin(part, key);
            folder.publish(part, OutputFolder.JOURNAL);
        }
        Journal journal = Journal.goOn(file);
        if (journal == null) {
            throw FolderFault.damaged(path, "", false);
        }
        List<String> differences = key.differences(journal.key());
        if (!differences.isEmpty()) {
            journal.close();
            throw FolderFault.of(
                    path,
                    "This batch was begun with something else: " + String.join(", ", differences) + " differed.",
                    "Finish it with what it was begun with, or start again, into another folder.");
        }
        return journal;
    }

    /** Whether what has the journal's name now begins as the journal of that run does. */
    static boolean isFor(Path file, RunKey key) {
        byte[] line = JournalLine.of(key);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(line.length), line);
        } catch (IOException e) {
            return false;
        }
    }
}
