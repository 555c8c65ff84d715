package org.askbefore.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder taken by one batch alone. The system gives the lock back when a process ends, however it ends, so a lock file
 * left behind holds up nobody.
 *
 * <p>Where a process closes any channel to a file, POSIX takes all its locks on that file away. So the file is opened once,
 * nothing is read from it, and the folders of this process are known by name.
 */
final class FolderLock implements AutoCloseable {
    static final String FILE = ".askbefore.lock";
    private static final int TRIES = 20;
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel file;
    /** What the system knows the file by; null on Windows. No other file has it while this one is open. */
    private final @Nullable Object key;

    private FolderLock(Path folder, FileChannel file, @Nullable Object key) {
        this.folder = folder;
        this.file = file;
        this.key = key;
    }

    /** Takes the folder; null if another batch has it. @throws IOException if its disk cannot be written, or cannot lock */
    static @Nullable FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!TAKEN.add(real)) {
            return null;
        }
        FolderLock lock = null;
        try {
            for (int tries = 0; tries < TRIES && lock == null; tries++) {
                lock = ofProcess(real);
            }
        } finally {
            if (lock == null) {
                TAKEN.remove(real);
            }
        }
        return lock;
    }

    /** Whoever held the file may delete it before it is locked here: then it is not the one to hold, and null is given. */
    private static @Nullable FolderLock ofProcess(Path folder) throws IOException {
        Path path = folder.resolve(FILE);
        create(path);
        FolderLock lock;
        try {
            Object key = key(folder);
            lock = new FolderLock(
                    folder, FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), key);
        } catch (NoSuchFileException e) {
            return null;
        }
        boolean held = false;
        try {
            held = lock.file.tryLock() != null && lock.isHeld();
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (!held) {
                lock.file.close();
            }
        }
        return held ? lock : null;
    }

    private static void create(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            // Another batch was quicker, and has it, or has ended already.
        }
    }

    private static @Nullable Object key(Path folder) throws IOException {
        return Files.readAttributes(folder.resolve(FILE), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    /** True while the folder is the one that was taken: not deleted, and not made anew by somebody. */
    boolean isHeld() {
        try {
            return Objects.equals(key(folder), key);
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives the folder back, and takes the file away. */
    @Override
    public void close() {
        try (file) {
            if (isHeld()) {
                Files.deleteIfExists(folder.resolve(FILE));
            }
        } catch (IOException e) {
            // The folder is gone, or the file stays: it holds up nobody.
        } finally {
            TAKEN.remove(folder);
        }
    }
}
