package org.askbefore.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Writes a file that is there whole or not at all: beside its place, then moved. An earlier file stays until then. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the file. @throws ProblemException if its folder is missing, cannot be written or is full */
    public static void write(Path path, byte[] bytes) throws ProblemException {
        write(path, bytes, false);
    }

    /** The same, for nobody's eyes but the owner's where the disk can tell them apart. @throws ProblemException as above */
    public static void writePrivate(Path path, byte[] bytes) throws ProblemException {
        write(path, bytes, true);
    }

    /** Looks whether a file could be there, before the work of making it. @throws ProblemException if it is a folder or has none */
    public static void checkPlace(Path path) throws ProblemException {
        if (Files.isDirectory(path)) {
            throw fault(path, "This is a folder.", "Name a file in it.");
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw fault(path, "Its folder does not exist.", "Make the folder first, or name another.");
        }
    }

    private static void write(Path path, byte[] bytes, boolean secret) throws ProblemException {
        checkPlace(path);
        boolean isFile = Files.isRegularFile(path) || !Files.exists(path);
        Path target = isFile ? target(path) : path;
        Path beside = beside(target);
        try {
            if (isFile) {
                replace(target, beside, bytes, secret);
            } else if (Device.is(path)) {
                Files.write(path, bytes); // There is nothing to move there.
            } else {
                throw fault(path, "This is not a file.", "For a pipe, write to standard output:  -o - > PIPE");
            }
        } catch (AccessDeniedException e) {
            throw fault(path, "This place cannot be written to.", "Choose another place, or change its permissions.");
        } catch (IOException e) {
            throw fault(path, "This file could not be written: " + reason(e) + ".", left(isFile, beside));
        }
    }

    /** What a write that failed has left, as far as that can be seen. */
    private static String left(boolean isFile, Path beside) {
        if (!isFile) {
            return "Part of it may have been written.";
        }
        return Files.exists(beside, LinkOption.NOFOLLOW_LINKS)
                ? "Part of it was left as " + beside.getFileName() + ": take that away."
                : "Nothing was left half-written.";
    }

    /** The file itself, where the path is a link to it. */
    private static Path target(Path path) throws ProblemException {
        try {
            return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw fault(path, "This place cannot be written to.", "Choose another place, or change its permissions.");
        }
    }

    private static void replace(Path target, Path beside, byte[] bytes, boolean secret) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Files.createFile(beside, attributes(target, secret));
        Thread atEnd = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(atEnd);
        try {
            Files.write(beside, bytes);
            if (!secret) {
                keepPermissions(target, beside);
            }
            publish(beside, target);
        } finally {
            delete(beside);
            forget(atEnd);
        }
    }

    /** A name that no other run has; not a random one, since Java takes milliseconds to make its first random number. */
    private static Path beside(Path target) {
        return target.resolveSibling(".askbefore-" + Long.toHexString(System.nanoTime()) + ".part");
    }

    private static FileAttribute<?>[] attributes(Path target, boolean secret) {
        boolean posix = secret && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null;
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void keepPermissions(Path earlier, Path beside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(earlier, PosixFileAttributeView.class);
        if (view != null && Files.exists(earlier)) {
            Files.setPosixFilePermissions(beside, view.readAttributes().permissions());
        }
    }

    private static void publish(Path beside, Path target) throws IOException {
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
