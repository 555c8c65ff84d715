package org.askbefore.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.askbefore.problem.ProblemException;

/**
 * Where a batch writes, taken by it alone. Each file is there whole or not at all: it is written beside its place, then moved.
 * Many threads may write.
 */
final class OutputFolder implements AutoCloseable {
    /** The file that a finished batch ends with. */
    static final String MANIFEST = "manifest.csv";

    static final String JOURNAL = ".askbefore.journal";
    /** What a finished batch was made from. */
    static final String DONE = ".askbefore.done";
    /** No file of an id begins with a dot, so none is ever taken for one of these. */
    private static final String PART = ".askbefore-batch-";

    private final Path folder;
    private final FolderLock lock;
    /** What becomes of all that was written, where the batch is cut short. */
    private final String stays;

    private final AtomicLong parts = new AtomicLong();
    /** Names of parts that were moved to their places. */
    private final Queue<Path> free = new ConcurrentLinkedQueue<>();
    /** Linux makes names in a folder one at a time, and lets those who wait spin: two who write take ten times as long as one. */
    private final ReentrantLock names = new ReentrantLock();

    private OutputFolder(Path folder, FolderLock lock, String stays) {
        this.folder = folder;
        this.lock = lock;
        this.stays = stays;
    }

    /**
     * Takes the folder, making it if need be, and clears what a killed run left half-written.
     *
     * @param print the name of a print file, which may stand beside others; empty for a file for each patient
     * @throws ProblemException if it cannot be written, another batch has it, or it holds lists that are not to be mixed with
     */
    static OutputFolder open(Path folder, boolean resume, String print) throws ProblemException {
        make(folder);
        OutputFolder taken = null;
        boolean kept = false;
        try {
            taken = take(folder, print.isEmpty() ? FolderFault.STAYS : "");
            taken.clear();
            Mixing.refuse(folder, resume, print);
            kept = true;
            return taken;
        } catch (IOException e) {
            throw FolderFault.of(folder, e);
        } finally {
            if (taken != null && !kept) {
                taken.close();
            }
        }
    }

    /** Takes a folder as it is. @throws ProblemException if another batch has it */
    static OutputFolder take(Path folder) throws ProblemException, IOException {
        return take(folder, FolderFault.STAYS);
    }

    private static OutputFolder take(Path folder, String stays) throws ProblemException, IOException {
        OwnFiles.check(folder);
        FolderLock lock = FolderLock.take(folder);
        if (lock == null) {
            throw FolderFault.of(
                    folder,
                    "Another batch is writing into this folder.",
                    "Wait until it has ended, or name another folder with --out.");
        }
        return new OutputFolder(folder, lock, stays);
    }

    private static void make(Path folder) throws ProblemException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw FolderFault.notMade(folder, e);
        }
    }

    /** Takes away what is half-written. */
    void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PART + "*")) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Where a file of that name stands. */
    Path path(String file) {
        return folder.resolve(file);
    }

    /** A place to write beside; nobody else has it. */
    Path part() {
        return folder.resolve(PART + parts.incrementAndGet());
    }

    /** Writes a file whole. @throws ProblemException if the disk is full or the folder gone */
    void put(String file, byte[] bytes) throws ProblemException {
        // A name that was there a moment ago is made again in half the time that a new one takes.
        Path used = free.poll();
        Path part = used == null ? part() : used;
        try {
            try (FileChannel out = create(part)) {
                for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                    out.write(left);
                }
            }
            publish(part, file);
        } catch (IOException e) {
            delete(part);
            throw FolderFault.of(folder, e, bytes.length, stays);
        }
        free.add(part);
    }

    private FileChannel create(Path part) throws IOException {
        names.lock();
        try {
            return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } finally {
            names.unlock();
        }
    }

    /** Begins a file beside its place, to be {@link #publish}ed when it is whole. */
    OutputStream begin(Path part) throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Moves a whole file to its place. */
    void publish(Path part, String file) throws IOException {
        names.lock();
        try {
            Files.move(part, path(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, path(file), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            names.unlock();
        }
    }

    /** The mistake to tell for what the system said. */
    ProblemException fault(IOException thrown) {
        return FolderFault.of(folder, thrown, 0, stays);
    }

    /** The same for a journal that is not what was written there. */
    ProblemException damaged(boolean isKnown) {
        return FolderFault.damaged(folder, stays, isKnown);
    }

    /** What those get who would write after the end. */
    ProblemException stopped() {
        return FolderFault.of(
                folder,
                "The batch was stopped.",
                stays + (stays.isEmpty() ? "Make it again" : "Finish the rest") + " with --resume.");
    }

    /** Makes sure that the folder is still the one that was taken. @throws ProblemException if it was deleted or replaced */
    void stillThere() throws ProblemException {
        if (!lock.isHeld()) {
            throw FolderFault.gone(folder);
        }
    }

    static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It is gone, or the next run clears it.
        }
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        lock.close();
    }
}
