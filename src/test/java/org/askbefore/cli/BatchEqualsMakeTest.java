package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each list of a batch is byte for byte the one that make gives for its row, however it is printed. */
class BatchEqualsMakeTest {
    /** From the third patient on, equal lists are not made from the beginning. */
    private static final int ALIKE = 4;

    private static final List<String> NAMES =
            List.of("", "Ann Two", "Bartholomew Example-With-A-Long-Name the Third of Somewhere", "Łukasz محمد");
    private static final List<Map<String, String>> KINDS = List.of(
            row("procedure=facet-rf", "site=lumbar,cervical", "stage=scheduled", "name=Zoë O'Neill"),
            row("procedure=sdr", "stage=just-had", "symptoms=fever,bladder-change", "name=Anna, Öz", "paper=letter"),
            row("procedure=facet-rf", "site=thoracic", "large-print=yes", "length=full", "clinician=Pain clinic"),
            row("procedure=trigeminal-rf", "easy-read=yes", "appointment=3 December 2026, 10:30"),
            row("procedure=sdr", "easy-read=yes", "large-print=yes", "paper=letter", "length=standard"),
            row("procedure=occipital-rf", "length=full", "name=Łukasz Żółć", "date-of-birth=4 May 1968"),
            row("procedure=coccyx-rf", "length=short", "name=محمد أحمد", "date-of-birth=٤ مايو ١٩٦٨"),
            row("procedure=si-joint-rf", "length=short", "paper=letter", "name=Αθηνά"),
            row(
                    "medicines=opioid,steroid",
                    "medicine-history=more-than-prescribed,high-tolerance",
                    "also-tell=more-than-prescribed",
                    "large-print=no"),
            row());

    private static final List<Map<String, String>> ROWS = rows();

    @TempDir
    Path temp;

    private static Map<String, String> row(String... parts) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String part : parts) {
            row.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return row;
    }

    /** Each kind for several patients, who do not follow one another. */
    private static List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < ALIKE; i++) {
            for (Map<String, String> kind : KINDS) {
                Map<String, String> row = new LinkedHashMap<>(kind);
                if (i > 0) {
                    row.put("name", NAMES.get(i));
                    row.put("appointment", i + " May 2027");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--branding=examples/clinic.yaml"})
    void each_list_is_the_one_that_make_gives(String branding) throws Exception {
        Path schedule = Files.writeString(temp.resolve("schedule.csv"), csv());
        Path folder = temp.resolve("out");
        run(branding, List.of("batch", schedule + "", "--out", folder + "", "--quiet", "--threads", "3"));
        for (int i = 0; i < ROWS.size(); i++) {
            Path one = temp.resolve("one.pdf");
            List<String> make = new ArrayList<>(List.of("make", "-o", one + "", "--id", "p" + i));
            ROWS.get(i).forEach((name, value) -> make.addAll(List.of("--" + name, value)));
            run(branding, make);
            assertThat(folder.resolve("p" + i + ".pdf"))
                    .as(ROWS.get(i).toString())
                    .hasSameBinaryContentAs(one);
        }
    }

    private static void run(String branding, List<String> args) {
        List<String> all = new ArrayList<>(args);
        if (!branding.isEmpty()) {
            all.add(branding);
        }
        Ran ran = Ran.with(all.toArray(String[]::new));
        assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
    }

    /** Values stand with semicolons between them, where they are several. */
    private static String csv() {
        Set<String> names = new LinkedHashSet<>();
        ROWS.forEach(row -> names.addAll(row.keySet()));
        StringBuilder csv = new StringBuilder("id," + String.join(",", names) + "\n");
        for (int i = 0; i < ROWS.size(); i++) {
            Map<String, String> row = ROWS.get(i);
            csv.append("p")
                    .append(i)
                    .append(names.stream()
                            .map(name -> ",\"" + cell(name, row.getOrDefault(name, "")) + "\"")
                            .collect(Collectors.joining()));
            csv.append("\n");
        }
        return csv.toString();
    }

    private static String cell(String name, String value) {
        return Set.of("site", "symptoms", "medicines", "medicine-history", "also-tell")
                        .contains(name)
                ? value.replace(',', ';')
                : value;
    }
}
