package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The lists that the journal tells of, held against what is in the folder. One thread at a time counts what is missing. */
final class WrittenLists {
    private final OutputFolder folder;
    private final Journal journal;
    private final SpoiltLists spoilt;

    WrittenLists(OutputFolder folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
        this.spoilt = new SpoiltLists(folder.path(""));
    }

    /** What an earlier run wrote for this row, its file read and found to be what was written; null if it is to be made. */
    @Nullable
    Done found(long row, String id) throws ProblemException {
        try {
            Done done = journal.of(row);
            return done != null && isWhole(folder.path(FileName.of(id)), done) ? done : null;
        } catch (IOException e) {
            throw told(e);
        }
    }

    private static boolean isWhole(Path file, Done done) throws IOException {
        return SpoiltLists.hasSize(file, done.size())
                && Digest.hex(Files.readAllBytes(file)).equals(done.sha256());
    }

    /**
     * What was written for a row, for the sheets; null if nothing was. A file that is no longer there with its size is
     * remembered: to ask for each as it comes holds no names, as a listing of the folder would.
     *
     * @throws ProblemException if the journal cannot be read
     */
    Sheets.@Nullable Made written(long row, String id) throws ProblemException {
        try {
            Done done = journal.of(row);
            if (done == null) {
                return null;
            }
            String file = FileName.of(id);
            look(folder.path(file), file, done.size());
            return new Sheets.Made(file, done.sha256(), done.contents());
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** Makes sure that all are as they were written, and that nothing is in the way of the sheets. @throws ProblemException if not */
    void stillThere(List<Print> prints) throws ProblemException {
        OwnFiles.check(folder.path(""));
        for (Print print : prints) {
            look(print.part(), print.name(), print.size());
        }
        spoilt.throwIfAny(
                "The batch in this folder is not finished:", "Finish with --resume, which makes those again.");
    }

    private void look(Path file, String name, long size) {
        if (!SpoiltLists.hasSize(file, size)) {
            spoilt.add(name);
        }
    }

    private ProblemException told(IOException thrown) {
        return thrown instanceof DamagedRecord
                ? folder.damaged(RunJournal.isFor(folder.path(OutputFolder.JOURNAL), journal.key()))
                : folder.fault(thrown);
    }
}
