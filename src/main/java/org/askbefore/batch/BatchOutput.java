package org.askbefore.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * All that a batch writes: a file for each row, the journal while it runs, and the sheets at its end. Killed at any moment, it
 * leaves whole files, and a journal from which the same run goes on; stopped by Ctrl-C it also tidies up.
 *
 * <p>Many threads may {@link #store}; none may be interrupted, since Java then closes the journal.
 */
final class BatchOutput implements AutoCloseable {
    private final OutputFolder folder;
    private final Journal journal;
    private final WrittenLists lists;
    /** Those who write share it; who ends the run waits for them. */
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();

    private final EarlyEnd early = new EarlyEnd(this::end);
    private boolean ended;
    private boolean finished;
    private volatile @Nullable ProblemException stopped;

    private BatchOutput(OutputFolder folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
        this.lists = new WrittenLists(folder, journal);
    }

    /** Takes the folder for a new run, or for one to be finished. @throws ProblemException if it must not be written */
    static BatchOutput open(Path path, RunKey key, boolean resume) throws ProblemException {
        return open(path, key, resume, "");
    }

    /** The same for a print file of that name. */
    static BatchOutput open(Path path, RunKey key, boolean resume, String print) throws ProblemException {
        OutputFolder folder = OutputFolder.open(path, resume, print);
        boolean kept = false;
        try {
            BatchOutput output = new BatchOutput(folder, RunJournal.of(path, folder, key));
            kept = true;
            return output;
        } catch (IOException e) {
            throw folder.fault(e);
        } finally {
            if (!kept) {
                folder.close();
            }
        }
    }

    /** What an earlier run wrote for this row; null if it is to be made. */
    @Nullable
    Done found(long row, String id) throws ProblemException {
        return lists.found(row, id);
    }

    /**
     * Writes the list of a row and puts it down in the journal. After a first fault of the disk, all who come get the same one.
     *
     * @throws ProblemException if it could not be written
     */
    void store(String id, byte[] pdf, Done done) throws ProblemException {
        running.readLock().lock();
        try {
            throwIfStopped();
            folder.put(FileName.of(id), pdf);
            journal.add(done);
        } catch (IOException e) {
            throw stop(folder.fault(e));
        } catch (ProblemException e) {
            throw stop(e);
        } finally {
            running.readLock().unlock();
        }
    }

    /** What was written for a row, for the sheets; null if nothing was. @throws ProblemException if the journal cannot be read */
    Sheets.@Nullable Made written(long row, String id) throws ProblemException {
        return lists.written(row, id);
    }

    /** Begins the sheets, when every row was made or rejected. */
    Sheets sheets() throws ProblemException {
        running.readLock().lock();
        try {
            throwIfStopped();
            return new Sheets(folder, journal.key().bank());
        } finally {
            running.readLock().unlock();
        }
    }

    /** A place to write a print file for now. */
    Path part() {
        return folder.part();
    }

    /** Begins a print file there. @throws ProblemException if the batch was stopped */
    OutputStream begin(Path part) throws IOException, ProblemException {
        throwIfStopped();
        return folder.begin(part);
    }

    /** What to tell for what the system said while a print file was written. */
    ProblemException fault(IOException thrown) throws ProblemException {
        throwIfStopped();
        return stop(folder.fault(thrown));
    }

    /** Ends the batch. @throws ProblemException if a list is no longer as it was written: the batch can be finished still */
    void finish(Sheets sheets) throws ProblemException {
        finish(sheets, List.of());
    }

    /** Ends the batch, with print files where they were written for now: what it was made from stays, the sheets get to their places, then the journal goes. */
    void finish(Sheets sheets, List<Print> prints) throws ProblemException {
        running.readLock().lock();
        try {
            throwIfStopped();
            folder.stillThere();
            lists.stillThere(prints);
            folder.put(OutputFolder.DONE, JournalLine.of(journal.key()));
            for (Print print : prints) {
                folder.publish(print.part(), print.name());
            }
            sheets.publish();
            journal.close();
            Files.deleteIfExists(folder.path(OutputFolder.JOURNAL));
            finished = true;
        } catch (IOException e) {
            throw folder.fault(e);
        } finally {
            running.readLock().unlock();
        }
    }

    private synchronized ProblemException stop(ProblemException fault) {
        if (stopped == null) {
            stopped = fault;
        }
        return stopped;
    }

    private void throwIfStopped() throws ProblemException {
        ProblemException fault = stopped;
        if (fault != null) {
            throw fault;
        }
        if (ended) {
            throw folder.stopped();
        }
    }

    /** Says who gets to know that the process was told to end before the batch was done. */
    void tellCut(Consumer<ProblemException> told) {
        early.tell(() -> told.accept(folder.stopped()));
    }

    /** Gives the folder back. What was not finished can be, with --resume. */
    @Override
    public void close() {
        end();
        early.close();
    }

    /** True if that cut the batch short. */
    private boolean end() {
        running.writeLock().lock();
        try {
            boolean cut = !ended && !finished;
            if (!ended) {
                ended = true;
                journal.close();
                folder.clear();
                folder.close();
            }
            return cut;
        } catch (IOException e) {
            folder.close();
            return true;
        } finally {
            running.writeLock().unlock();
        }
    }
}
