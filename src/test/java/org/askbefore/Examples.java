package org.askbefore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of examples that hold a situation and its list. */
public final class Examples {
    /** Holds schedules of many patients instead. */
    private static final String SCHEDULES = "batch";

    private Examples() {}

    public static List<Path> ofLists() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("examples"))) {
            return found.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith(SCHEDULES))
                    .sorted()
                    .toList();
        }
    }
}
