package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that their owners have changed, made alone and in a batch. */
class ChangedListsTest {
    private static final String FACTS = "procedure: facet-rf, site: [lumbar], worries: [frightened]";

    /** The same facts, and each changed in another way; one is not changed, and one says nothing of substance. */
    private static final List<String> WISHES = List.of(
            "",
            ", list: {own: [Can my sister come in with me?]}",
            ", list: {own: [Can my sister wait for me here?]}",
            ", list: {leave-out: [procedure/stop-signal]}",
            ", list: {order: [procedure/stop-signal, procedure/sedation-options]}",
            ", list: {own: [Can my sister come in with me?], order: [own-1, procedure/sedation-options]}",
            ", list: {}",
            ", list: {own: [Name, Date of birth]}");

    @TempDir
    Path temp;

    /** Each for five patients, who do not follow one another, so that equal lists are not made from the beginning. */
    private List<String> situations() {
        List<String> situations = new ArrayList<>();
        for (int patient = 0; patient < 5; patient++) {
            for (int kind = 0; kind < WISHES.size(); kind++) {
                String person = "person: {id: P" + patient + "-" + kind + ", name: Patient " + patient + "}";
                situations.add("{" + person + ", " + FACTS + WISHES.get(kind) + "}");
            }
        }
        return situations;
    }

    @Test
    void a_batch_gives_each_patient_the_list_that_make_gives() throws Exception {
        Path schedule = Files.createDirectory(temp.resolve("week"));
        List<String> situations = situations();
        for (int i = 0; i < situations.size(); i++) {
            Files.writeString(schedule.resolve(String.format("%02d.yaml", i)), situations.get(i));
        }
        Path folder = temp.resolve("out");
        assertThat(Ran.with("batch", schedule + "", "--out", folder + "", "--quiet", "--threads", "3")
                        .code())
                .isZero();
        for (int i = 0; i < situations.size(); i++) {
            String id = "%50" + i / WISHES.size() + "-" + i % WISHES.size();
            Path alone = temp.resolve("alone.pdf");
            Ran made = Ran.with("make", schedule.resolve(String.format("%02d.yaml", i)) + "", "-o", alone + "");
            assertThat(made.code()).as(made.err()).isZero();
            assertThat(folder.resolve(id + ".pdf")).as(situations.get(i)).hasSameBinaryContentAs(alone);
        }
    }

    @Test
    void a_print_file_holds_each_list_as_it_was_changed() throws Exception {
        Path schedule = temp.resolve("week.jsonl");
        Files.writeString(schedule, """
                {"person": {"id": "a"}, "procedure": "sdr", "list": {"own": ["Where is the lift?"]}}
                {"person": {"id": "b"}, "procedure": "sdr"}
                {"person": {"id": "c"}, "procedure": "sdr", "list": {"own": ["Where is the cafe?"], "order": null}}
                {"person": {"id": "d"}, "procedure": "sdr", "list": {"own": ["Where is the lift?"]}}
                """);
        Path print = temp.resolve("print.pdf");
        Ran ran = Ran.with("batch", schedule + "", "--merge", print + "", "--quiet");
        assertThat(ran.code()).as(ran.err()).isZero();
        try (PDDocument file = Loader.loadPDF(print.toFile())) {
            String text = new PDFTextStripper().getText(file);
            assertThat(text.split("Where is the lift\\?", -1)).hasSize(3);
            assertThat(text.split("Where is the cafe\\?", -1)).hasSize(2);
        }
    }

    @Test
    void mistakes_in_a_row_name_their_place_and_repeat_nothing_that_was_written() throws Exception {
        Path schedule = temp.resolve("week.jsonl");
        Files.writeString(schedule, """
                {"person": {"id": "a"}, "list": {"own": ["Secret?", "Secret?"], "leave-out": ["my/secret"]}}
                {"person": {"id": "b"}, "list": {"own": ["Secret 漢?"], "order": ["secret"]}}
                {"person": {"id": "c"}, "list": {"secret": []}}
                """);
        Ran ran = Ran.with("batch", schedule + "", "--dry-run", "--quiet");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("row 1, list.own: \"own-2\" is the same as \"own-1\".")
                .contains("row 2, list.own: \"own-1\" holds a character that cannot be printed here.")
                .contains("row 2, list.order: Here is an id that no question has.")
                .contains("row 3, list: There is a part of \"list\" that is not known.")
                .doesNotContainIgnoringCase("secret");
        Path folder = temp.resolve("out");
        assertThat(Ran.with("batch", schedule + "", "--out", folder + "", "--quiet")
                        .code())
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("rejected.csv")))
                .contains("list.order")
                .doesNotContainIgnoringCase("secret");
    }

    @Test
    void an_id_that_no_question_has_is_told_with_the_nearest_one() {
        String file =
                "procedure: sdr\nlist:\n  leave-out: [risk/overal]\n  order: [own-2, risk/numbnes]\n  own: [Me?]\n";
        Ran parts = Ran.withInput(file, "make", "-", "-o", "-");
        assertThat(parts.code()).isEqualTo(1);
        assertThat(parts.err()).startsWith("standard input:4:11: There is no own question \"own-2\".");
        for (String command : List.of("make", "why")) {
            Ran ids = Ran.withInput(file.replace("own-2", "own-1"), command, "-");
            assertThat(ids.code()).isEqualTo(1);
            assertThat(ids.out()).isEmpty();
            assertThat(ids.err())
                    .startsWith(
                            "standard input:3:15: There is no question \"risk/overal\".\n    leave-out: [risk/overal]")
                    .contains("Did you mean \"risk/overall\"?")
                    .contains("standard input:4:18: There is no question \"risk/numbnes\".")
                    .contains("Did you mean \"risk/numbness\"?");
        }
    }
}
