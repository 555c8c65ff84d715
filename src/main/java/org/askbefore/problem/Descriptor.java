package org.askbefore.problem;

import java.nio.file.Path;
import java.util.List;

/** A file that the shell has opened for this process, as it does for <(…): to open it once more waits for nobody. */
public final class Descriptor {
    private static final List<String> NAMES = List.of("/dev/stdin", "/dev/stdout", "/dev/stderr");
    private static final List<String> FOLDERS = List.of("/dev/fd/", "/proc/self/fd/");

    private Descriptor() {}

    /** Whether the name is that of one. */
    public static boolean is(Path path) {
        String name = path.normalize().toString();
        return NAMES.contains(name) || FOLDERS.stream().anyMatch(name::startsWith);
    }
}
