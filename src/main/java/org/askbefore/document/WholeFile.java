package org.askbefore.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Writes a file that is there whole or not at all: beside its place, then moved. An earlier file stays until then. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the file. @throws ProblemException if its folder is missing, cannot be written or is full */
    public static void write(Path path, byte[] bytes) throws ProblemException {
        if (Files.isDirectory(path)) {
            throw fault(path, "This is a folder.", "Name a file in it.");
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw fault(path, "Its folder does not exist.", "Make the folder first, or name another.");
        }
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes); // A device or a pipe: nothing to move there.
                return;
            }
            Path target = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
            replace(target, bytes);
        } catch (AccessDeniedException e) {
            throw fault(path, "This place cannot be written to.", "Choose another place, or change its permissions.");
        } catch (IOException e) {
            throw fault(path, "This file could not be written: " + reason(e) + ".", "Nothing was left half-written.");
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path beside = Files.createTempFile(target.toAbsolutePath().getParent(), ".askbefore-", ".part");
        Thread atEnd = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(atEnd);
        try {
            Files.write(beside, bytes);
            publish(beside, target);
        } finally {
            delete(beside);
            forget(atEnd);
        }
    }

    private static void publish(Path beside, Path target) throws IOException {
        boolean posix = Files.getFileStore(beside).supportsFileAttributeView("posix");
        if (posix) {
            // A temporary file is for its owner only; a new list gets what any new file would get.
            Files.setPosixFilePermissions(
                    beside,
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // It is gone, or it cannot be removed: there is nobody left to tell.
        }
    }

    private static void forget(Thread atEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The process is ending; the hook runs, and finds nothing to delete.
        }
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left")
                ? "the disk is full"
                : e.getClass().getSimpleName();
    }

    private static ProblemException fault(Path path, String what, String mend) {
        return new ProblemException(Problem.at(Place.of(path.toString()), what, mend));
    }
}
