package org.askbefore.web;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes folders with all that they hold. Each folder is opened where it stands in the open folder around it, without following a
 * link, so nobody can put another in its place meanwhile; one of somebody else is left as it is. Where a system cannot open
 * folders so (Windows), temporary folders are closed to others, and the paths are walked.
 */
final class Emptying {
    private Emptying() {}

    /** Deletes that folder, or what of it can be deleted. */
    static void delete(Path folder) throws IOException {
        Path around = folder.toAbsolutePath().getParent();
        if (around == null) {
            return;
        }
        try (DirectoryStream<Path> open = Files.newDirectoryStream(around)) {
            if (open instanceof SecureDirectoryStream<Path> secure) {
                delete(secure, folder.getFileName());
            } else {
                Files.walkFileTree(folder, new Deleting());
            }
        }
    }

    /** Deletes the folder of that name in an open one; what is not of this user stays. */
    static void delete(SecureDirectoryStream<Path> around, Path name) throws IOException {
        try (SecureDirectoryStream<Path> open = around.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            UserPrincipal owner =
                    open.getFileAttributeView(FileOwnerAttributeView.class).getOwner();
            if (!owner.equals(ThisUser.owner())) {
                return;
            }
            List<Path> names = new ArrayList<>();
            open.forEach(each -> names.add(each.getFileName()));
            for (Path each : names) {
                if (isFolder(open, each)) {
                    delete(open, each);
                } else {
                    open.deleteFile(each);
                }
            }
        }
        around.deleteDirectory(name);
    }

    private static boolean isFolder(SecureDirectoryStream<Path> open, Path name) throws IOException {
        return open.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes()
                .isDirectory();
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
