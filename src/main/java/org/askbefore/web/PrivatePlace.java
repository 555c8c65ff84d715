package org.askbefore.web;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one folder of this user among the system's temporary ones, which holds the private folders of each process. Others may
 * write beside it, so it is used only as what it is found to be when it is open: a folder, no link, of this user, and closed to
 * everybody else. All that happens in it goes by the open folder, never by its path again.
 */
final class PrivatePlace {
    private static final Pattern NAME = Pattern.compile("([0-9]{1,18})-.*");
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9]");
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path path;

    private PrivatePlace(Path path) {
        this.path = path;
    }

    /** That of this user; null where somebody else has taken its name, or the system cannot tell whose a folder is. */
    static @Nullable PrivatePlace find() {
        String user = ODD.matcher(System.getProperty("user.name", "")).replaceAll("_");
        return in(Path.of(System.getProperty("java.io.tmpdir")).resolve("askbefore-" + user));
    }

    /** The same at that path; made if nothing is there. */
    static @Nullable PrivatePlace in(Path path) {
        try {
            make(path);
            try (DirectoryStream<Path> open = Files.newDirectoryStream(path)) {
                return open instanceof SecureDirectoryStream<Path> secure && isOwn(path, secure)
                        ? new PrivatePlace(path)
                        : null;
            }
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static void make(Path path) throws IOException {
        FileAttribute<Set<PosixFilePermission>> closed = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
        try {
            Files.createDirectory(path, closed);
        } catch (FileAlreadyExistsException e) {
            // Made before, or planted: what it is, is looked at once it is open.
        }
    }

    /** Whether the open folder stands at that path itself, belongs to this user, and nobody else can look in. */
    private static boolean isOwn(Path path, SecureDirectoryStream<Path> open) throws IOException {
        PosixFileAttributes there = attributes(open);
        PosixFileAttributes named = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> others = EnumSet.copyOf(there.permissions());
        others.removeAll(OWNER_ONLY);
        return named.isDirectory()
                && Objects.equals(named.fileKey(), there.fileKey())
                && others.isEmpty()
                && there.owner().equals(ThisUser.owner());
    }

    private static PosixFileAttributes attributes(SecureDirectoryStream<Path> open) throws IOException {
        return open.getFileAttributeView(PosixFileAttributeView.class).readAttributes();
    }

    /** A new folder for this process. */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(path, ProcessHandle.current().pid() + "-");
    }

    /** Deletes what processes left that no longer run. */
    void clearLeft() {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(path)) {
            if (open instanceof SecureDirectoryStream<Path> secure && isOwn(path, secure)) {
                List<Path> left = new ArrayList<>();
                for (Path folder : open) {
                    if (isLeft(secure, folder.getFileName())) {
                        left.add(folder.getFileName());
                    }
                }
                for (Path folder : left) {
                    Emptying.delete(secure, folder);
                }
            }
        } catch (IOException e) {
            // What cannot be listed cannot be cleared.
        }
    }

    /** The number of a process is given again to others: one that began after the last change is not whose folder it was. */
    private static boolean isLeft(SecureDirectoryStream<Path> place, Path folder) throws IOException {
        Matcher name = NAME.matcher(folder.toString());
        if (!name.matches()) {
            return false;
        }
        PosixFileAttributes found = place.getFileAttributeView(
                        folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        Instant changed = found.lastModifiedTime().toInstant();
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(1)));
        return found.isDirectory()
                && (process.isEmpty()
                        || !process.get().isAlive()
                        || process.get()
                                .info()
                                .startInstant()
                                .filter(changed::isBefore)
                                .isPresent());
    }
}
