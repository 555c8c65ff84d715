package org.askbefore.web;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A folder among the system's temporary ones that only its owner can open. Its name tells which process it belongs to. */
final class PrivateFolder {
    private static final String PREFIX = "askbefore-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,18})-.*");
    /** Somebody may still write into a folder while it is deleted, where the process is told to end. */
    private static final int TRIES = 50;

    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /** Makes one. Java lets nobody else into it. */
    static PrivateFolder make() throws IOException {
        return new PrivateFolder(
                Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"));
    }

    /** Where a file of that name stands in it. */
    Path path(String name) {
        return path.resolve(name);
    }

    /** Deletes it with all that it holds. */
    void delete() {
        delete(path);
    }

    /** Deletes what processes left that no longer run. */
    static void clearLeft() {
        Path all = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isLeft(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            // What cannot be listed cannot be cleared.
        }
    }

    /** The number of a process is given again to others: one that began after the last change is not whose folder it was. */
    private static boolean isLeft(Path folder) throws IOException {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Instant changed =
                Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(1)));
        return process.isEmpty()
                || !process.get().isAlive()
                || process.get().info().startInstant().filter(changed::isBefore).isPresent();
    }

    /** Deletes a folder, or what of it belongs to this user; links are not followed. */
    static void delete(Path folder) {
        for (int tries = 0; tries < TRIES && Files.exists(folder, LinkOption.NOFOLLOW_LINKS); tries++) {
            try {
                Files.walkFileTree(folder, new Deleting());
            } catch (IOException e) {
                // Another has it open, or it is not ours.
            }
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException thrown) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException thrown) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
