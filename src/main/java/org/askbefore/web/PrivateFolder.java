package org.askbefore.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A folder among the system's temporary ones that only its owner can open. It belongs to one process, and ends with it. */
final class PrivateFolder {
    /** Somebody may still write into a folder while it is deleted, where the process is told to end. */
    private static final int TRIES = 50;

    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /** Makes one. Where there is no private place of this user, it has a name by itself, and is never looked for again. */
    static PrivateFolder make() throws IOException {
        PrivatePlace place = PrivatePlace.find();
        return new PrivateFolder(place == null ? Files.createTempDirectory("askbefore") : place.newFolder());
    }

    /** Where a file of that name stands in it. */
    Path path(String name) {
        return path.resolve(name);
    }

    /** Deletes it with all that it holds. */
    void delete() {
        delete(path);
    }

    /** Deletes what processes of this user left that no longer run. */
    static void clearLeft() {
        PrivatePlace place = PrivatePlace.find();
        if (place != null) {
            place.clearLeft();
        }
    }

    /** Deletes a folder, or what of it belongs to this user; links are not followed. */
    static void delete(Path folder) {
        for (int tries = 0; tries < TRIES && Files.exists(folder, LinkOption.NOFOLLOW_LINKS); tries++) {
            try {
                Emptying.delete(folder);
            } catch (IOException e) {
                // Another has it open, or it is not ours.
            }
        }
    }
}
