package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What keeps a folder from being written, told without the name of any file in it: that would be an id. */
final class FolderFault {
    /** A disk with less room than this is full, whatever words the system has for it. */
    private static final long ROOM = 1 << 16;

    /** For whom each list is a file of its own; a print file is whole or not there. */
    static final String STAYS = "What is done stays done. ";

    private FolderFault() {}

    /** A mistake about the folder. */
    static ProblemException of(Path folder, String what, String mend) {
        return new ProblemException(Problem.at(Place.of(folder.toString()), what, mend));
    }

    /** What the system said about the folder before anything was written there. */
    static ProblemException of(Path folder, IOException thrown) {
        return of(folder, thrown, 0, "");
    }

    /**
     * What the system said when a file of that many bytes was written.
     *
     * @param stays what becomes of all that was written before
     */
    static ProblemException of(Path folder, IOException thrown, long bytes, String stays) {
        if (!Files.isDirectory(folder)) {
            return gone(folder);
        }
        if (thrown instanceof AccessDeniedException || isReadOnly(folder)) {
            return of(
                    folder, "This folder cannot be written to.", "Name another with --out, or change its permissions.");
        }
        if (thrown instanceof NoSuchFileException) {
            return of(folder, "Somebody took a file away while it was being written.", stays + "Finish with --resume.");
        }
        if (isFull(folder, thrown, bytes)) {
            return of(folder, "The disk is full.", stays + "Free some room, then finish with --resume.");
        }
        return of(
                folder,
                "The disk did not take a file: " + reason(thrown) + ".",
                stays + "Mend that, then finish with --resume.");
    }

    /**
     * The journal is not what was written there.
     *
     * @param stays what becomes of all that was written before
     * @param isKnown whether it still says what the batch is made from, so that the batch can be finished
     */
    static ProblemException damaged(Path folder, String stays, boolean isKnown) {
        return of(
                folder,
                "The record of the batch in this folder (" + OutputFolder.JOURNAL + ") is damaged.",
                stays + (isKnown ? "Finish with --resume." : "Start again, into another folder."));
    }

    /** The folder was deleted, or another was put in its place. */
    static ProblemException gone(Path folder) {
        return of(
                folder,
                "This folder was deleted, or replaced, while lists were being written to it.",
                "Run the batch again, into a folder that stays.");
    }

    /** The folder could not be made. */
    static ProblemException notMade(Path folder, IOException thrown) {
        if (thrown instanceof FileAlreadyExistsException || Files.exists(folder)) {
            return of(folder, "This is a file, not a folder.", "Name a folder with --out.");
        }
        String reason = thrown instanceof AccessDeniedException ? "its place cannot be written to" : reason(thrown);
        return of(folder, "This folder could not be made: " + reason + ".", "Name another with --out.");
    }

    private static boolean isFull(Path folder, IOException thrown, long bytes) {
        if (String.valueOf(thrown.getMessage()).contains("No space left")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes + ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReadOnly(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    /** Without the path, which messages of the system begin with. */
    private static String reason(IOException thrown) {
        if (thrown instanceof NoSuchFileException) {
            return "its place is not there, or takes no folders";
        }
        @Nullable String reason = thrown instanceof FileSystemException of ? of.getReason() : thrown.getMessage();
        return reason == null || reason.isBlank() ? "the system does not say why" : reason;
    }
}
