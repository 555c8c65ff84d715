package org.askbefore.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.askbefore.problem.Descriptor;

/** A place that takes bytes and is no file on a disk: a printer, a terminal, or what the shell has opened for this process. */
final class Device {
    /** The bits of a Unix mode that say what kind of thing it is, and those of devices of characters and of blocks. */
    private static final int KIND = 0xF000;

    private static final Set<Integer> DEVICES = Set.of(0x2000, 0x6000);

    private Device() {}

    /** Whether it can be written to at once. A pipe on the disk would wait, perhaps for ever, until somebody reads it. */
    static boolean is(Path path) throws IOException {
        if (Descriptor.is(path)) {
            return true;
        }
        try {
            return Files.getAttribute(path, "unix:mode") instanceof Integer mode && DEVICES.contains(mode & KIND);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return true; // Where there are no such pipes.
        }
    }
}
