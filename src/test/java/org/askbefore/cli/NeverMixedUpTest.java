package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand lists made on eight threads, each read back. */
class NeverMixedUpTest {
    private static final int ROWS = 10_000;

    @TempDir
    Path temp;

    private final DrawnText drawn = new DrawnText();

    @Test
    void each_of_ten_thousand_files_holds_the_name_and_the_facts_of_its_row_and_no_others() throws Exception {
        Path schedule = Patients.schedule(temp.resolve("schedule.csv"), ROWS, 0);
        Path folder = temp.resolve("out");
        assertThat(Ran.with("batch", schedule + "", "--out", folder + "", "--threads", "8", "--quiet")
                        .code())
                .isZero();
        List<String> manifest = Files.readAllLines(folder.resolve("manifest.csv"));
        assertThat(manifest).hasSize(ROWS + 1);
        assertThat(Patients.names(folder)).hasSize(ROWS + 4);
        Map<Map<String, String>, String> alone = new HashMap<>();
        for (int row = 0; row < ROWS; row++) {
            Path list = Patients.list(folder, row);
            byte[] pdf = Files.readAllBytes(list);
            String text = drawn.of(pdf);
            Map<String, String> facts = Patients.facts(row);
            facts.computeIfPresent("age", (fact, age) -> age.isEmpty() ? "" : "40");
            if (!alone.containsKey(facts)) {
                alone.put(facts, madeAlone(facts));
            }
            assertThat(text).as("row " + row).isEqualTo(alone.get(facts).replace("NobodyN99999", name(row)));
            assertThat(manifest.get(row + 1))
                    .startsWith("P-" + row + "," + list.getFileName() + ",2," + digest(pdf) + ",");
            if (row % 100 == 0) {
                assertThat(text).isEqualTo(readByPdfBox(pdf));
            }
        }
        for (String age : List.of("", "40")) {
            assertThat(alone.entrySet().stream()
                            .filter(list -> age.equals(list.getKey().get("age")))
                            .map(Map.Entry::getValue)
                            .distinct()
                            .count())
                    .as("lists that differ")
                    .isEqualTo(Patients.KINDS);
        }
    }

    private static String name(int row) {
        return DrawnText.withoutBlanks(Patients.name(row));
    }

    /** The list of such facts made by itself, for somebody who is not in the schedule. */
    private String madeAlone(Map<String, String> facts) throws Exception {
        Path one = temp.resolve("one.pdf");
        List<String> args = new ArrayList<>(List.of("make", "-o", one + "", "--name", Patients.name(99_999)));
        facts.forEach((fact, value) -> {
            if (!value.isEmpty()) {
                args.addAll(List.of("--" + fact, value));
            }
        });
        assertThat(Ran.with(args.toArray(String[]::new)).code()).isZero();
        String text = drawn.of(Files.readAllBytes(one));
        assertThat(text).containsOnlyOnce("NobodyN99999");
        return text;
    }

    private static String readByPdfBox(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return DrawnText.withoutBlanks(new PDFTextStripper().getText(document));
        }
    }

    private static String digest(byte[] pdf) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }
}
