package org.askbefore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Made-up schedules, and what a folder holds. */
final class Patients {
    private static final List<String> PROCEDURES =
            List.of("sdr", "occipital-rf", "coccyx-rf", "trigeminal-rf", "si-joint-rf", "facet-rf");
    private static final List<String> MEDICINES = List.of("opioid", "blood-thinner", "steroid", "gabapentinoid");
    private static final List<String> SYMPTOMS = List.of("", "fever", "bladder-change", "");

    /** As many as the three have values together. */
    static final int KINDS = 96;

    private Patients() {}

    /**
     * A row's facts. Of each 192 rows the first 96 have lists of their own, which later rows have again; the others have an age
     * too, any that is as good as another, so that hardly two of them have the same facts.
     */
    static Map<String, String> facts(int row) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("age", row / KINDS % 2 == 0 ? "" : String.valueOf(20 + row / (2 * KINDS) % 40));
        facts.put("procedure", PROCEDURES.get(row % 6));
        facts.put("medicines", MEDICINES.get(row / 6 % 4));
        facts.put("symptoms", SYMPTOMS.get(row / 24 % 4));
        facts.put("stage", row / 24 % 4 == 0 ? "considering" : "just-had");
        facts.put("length", "short");
        return facts;
    }

    /** A row's name; all have one length. */
    static String name(int row) {
        return String.format("Nobody N%05d", row);
    }

    /** A schedule of that many; every row whose number the last argument divides is a bad one. */
    static Path schedule(Path file, int rows, int bad) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id,name," + String.join(",", facts(0).keySet()));
        for (int row = 0; row < rows; row++) {
            String name = bad > 0 && row % bad == bad - 1 ? "漢" : name(row);
            lines.add(
                    "P-" + row + "," + name + "," + String.join(",", facts(row).values()));
        }
        return Files.write(file, lines);
    }

    /** Where the list of a row is. */
    static Path list(Path folder, int row) {
        return folder.resolve("%50-" + row + ".pdf");
    }

    /** The names of all that a folder holds; none if it is not there. */
    static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every file of a folder with its bytes as text. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : names(folder)) {
            files.put(name, Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
        }
        return files;
    }
}
