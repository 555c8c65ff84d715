package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {
    private static final List<String> FACET = List.of("me", "facet-rf", "lumbar", "", "uk", "none", "1", "done");

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Talk ask(List<String> lines, String... more) {
        List<String> args = new ArrayList<>(List.of("ask", "-o", at("list.json")));
        args.addAll(List.of(more));
        return Talk.of(lines, false, args.toArray(String[]::new));
    }

    private boolean isListed() {
        return Files.exists(folder.resolve("list.json"));
    }

    @TestFactory
    Stream<DynamicTest> a_whole_interview_reads_as_expected() throws Exception {
        return Golden.in("ask", ".answers").read(file -> {
            // A name of one length, since lines are wrapped by it.
            Path place = Files.createDirectories(Path.of("target/asked"));
            Path save = place.resolve("answers.yaml");
            Files.deleteIfExists(save);
            Path list = place.resolve("list.pdf");
            Talk talk =
                    Talk.of(Files.readAllLines(file), false, "ask", "--save", save.toString(), "-o", list.toString());
            assertThat(talk.code()).isZero();
            assertThat(talk.err()).isEmpty();
            assertThat(talk.transcript().lines()).allMatch(line -> line.length() <= 80);
            if (file.toString().contains("bladder")) {
                assertThat(talk.said()).containsPattern("> bladder-change, numb-patch Taken: [^>]*\\*\\*\\* Emergency");
            }
            assertThat(talk.transcript()).matches("[^\\p{Cntrl}]*(\n[^\\p{Cntrl}]*)*");
            Path made = place.resolve("made.pdf");
            assertThat(Ran.with("make", save.toString(), "-o", made.toString())).isEqualTo(new Ran(0, "", ""));
            assertThat(Files.readAllBytes(list)).isEqualTo(Files.readAllBytes(made));
            return talk.transcript() + "---\n" + Files.readString(save).strip();
        });
    }

    @Test
    void an_interview_in_two_sittings_gives_the_list_of_one() throws Exception {
        String save = at("answers.yaml");
        assertThat(ask(FACET, "--save", save).code()).isZero();
        byte[] whole = Files.readAllBytes(folder.resolve("list.json"));
        String kept = Files.readString(Path.of(save));
        for (int cut = 1; cut < FACET.size() - 1; cut++) {
            Files.delete(Path.of(save));
            Files.deleteIfExists(folder.resolve("list.json"));
            Talk first = ask(FACET.subList(0, cut), "--save", save);
            assertThat(first.code()).isZero();
            assertThat(first.said()).contains("No list was made").contains("To go on:");
            assertThat(isListed()).isFalse();
            // What was not known is asked again: a situation file cannot say that it was asked.
            List<String> rest = new ArrayList<>(FACET.subList(cut, FACET.size()));
            if (cut > FACET.indexOf("")) {
                rest.add(0, "");
            }
            Talk second = ask(rest, "--save", save);
            assertThat(second.said()).contains("Known already:").doesNotContain("Who is this list for?");
            assertThat(Files.readAllBytes(folder.resolve("list.json"))).isEqualTo(whole);
            assertThat(Path.of(save)).hasContent(kept);
        }
    }

    @Test
    void the_file_that_keeps_answers_is_for_its_owner_only() throws Exception {
        Path save = Files.writeString(folder.resolve("answers.yaml"), "age: 6\n");
        assertThat(ask(List.of("me", "sdr", "done"), "--save", save.toString()).transcript())
                .contains("health data");
        if (save.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(save)))
                    .isEqualTo("rw-------");
        }
        assertThat(save).content().contains("age: 6", "procedure: sdr");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void what_its_owner_changed_on_the_list_stays_in_the_file() throws Exception {
        String own = "list:\n  own:\n    - \"May I bring my own cushion?\"\n";
        Path save = Files.writeString(folder.resolve("answers.yaml"), "age: 6\n" + own);
        assertThat(ask(List.of("me", "sdr", "done", "done"), "--save", save.toString())
                        .code())
                .isZero();
        assertThat(save).content().contains("procedure: sdr", "own cushion?");
        assertThat(folder.resolve("list.json")).content().contains("own cushion?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"procedure: srd\nage: abc\n", "procedure: [", "", "- a\n"})
    void a_faulty_file_is_told_with_its_faults_and_left_alone(String faulty) throws Exception {
        Path save = Files.writeString(folder.resolve("answers.yaml"), faulty);
        Talk talk = ask(FACET, "--save", save.toString());
        assertThat(talk.code()).isEqualTo(1);
        assertThat(talk.transcript()).isEmpty();
        assertThat(talk.err()).contains("answers.yaml");
        assertThat(save).hasContent(faulty);
        assertThat(isListed()).isFalse();
    }

    @Test
    void an_input_that_ends_too_early_makes_no_list() {
        for (int cut = 0; cut < FACET.size(); cut++) {
            Talk talk = ask(FACET.subList(0, cut));
            assertThat(talk.code()).isEqualTo(1);
            assertThat(talk.err()).isEqualTo("""
                    standard input: The answers ended before the last question, and no list was made.
                      End them with the line "done" to have a list made from what is known.
                    """);
            assertThat(isListed()).isFalse();
        }
    }

    @Test
    void the_last_question_ends_the_interview_without_a_word() throws Exception {
        assertThat(ask(Collections.nCopies(60, "")).code()).isZero();
        assertThat(isListed()).isTrue();
    }

    @Test
    void lines_that_are_never_answers_end_it_at_last() {
        Talk talk = ask(Collections.nCopies(1000, "yes"));
        assertThat(talk.code()).isEqualTo(1);
        assertThat(talk.err()).contains("100 lines in a row were no answers");
        assertThat(isListed()).isFalse();
    }

    @Test
    void quit_leaves_without_a_list_and_asks_first_only_where_somebody_types() {
        assertThat(ask(List.of("me", "quit")).code()).isZero();
        assertThat(ask(List.of("me", "quit")).transcript())
                .contains("No list was made")
                .doesNotContain("again");
        Talk typed = Talk.of(List.of("quit", "no", "me", "quit", "quit"), true, "ask", "-o", at("list.json"));
        assertThat(typed.transcript())
                .contains("anything else goes on", "We go on.", "Taken: the person filling this in");
        assertThat(typed.code()).isZero();
        assertThat(isListed()).isFalse();
    }

    @Test
    void no_word_that_steers_becomes_a_name() throws Exception {
        List<String> lines = List.of("done", "Ann", "back", "help", "", "quit");
        assertThat(ask(lines, "--save", at("a.yaml")).code()).isZero();
        assertThat(isListed()).isFalse();
        ask(List.of("done", "Ann", "back", "Zoë O'Neill", "4 May 1968", "done"), "--save", at("a.yaml"));
        assertThat(folder.resolve("list.json")).content().contains("Zoë O'Neill", "4 May 1968");
    }

    @Test
    void back_from_the_head_leads_to_the_last_question() {
        Talk talk = ask(List.of("me", "done", "back", "5", "done"));
        assertThat(talk.said()).contains("You answered: the person filling this in", "Taken: someone else.");
        assertThat(talk.code()).isZero();
    }

    @Test
    void a_name_that_cannot_be_printed_is_told_and_asked_again() {
        Talk talk = Talk.of(List.of("done", "Ann 漢", "Ann"), false, "ask", "-o", at("list.pdf"));
        assertThat(talk.code()).isZero();
        assertThat(talk.said()).contains("holds a character that cannot be printed");
    }

    @Test
    void options_are_known_already_and_are_the_same_as_for_make() throws Exception {
        Talk talk =
                ask(List.of("done"), "--procedure", "sdr", "--age", "6", "--length", "full", "--save", at("a.yaml"));
        assertThat(talk.code()).isZero();
        Ran.with("make", "--procedure", "sdr", "--age", "6", "--length", "full", "-o", at("made.json"));
        assertThat(folder.resolve("list.json")).hasSameTextualContentAs(folder.resolve("made.json"));
    }

    @Test
    void what_does_not_go_together_is_told_before_the_first_question() {
        assertThat(Talk.of(List.of(), false, "ask", "-o", "-").code()).isEqualTo(2);
        assertThat(ask(List.of(), "--save", at("list.json")).code()).isEqualTo(2);
        assertThat(ask(List.of(), "--save", "-").err()).contains("Name a file");
        Talk nowhere = Talk.of(List.of("done"), false, "ask", "-o", at("no/where.pdf"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.transcript()).isEmpty();
    }

    /** The short way of someone who feels well, and what comes after it. */
    private static List<String> shortWay(String... more) {
        List<String> lines = new ArrayList<>(List.of("me", "facet-rf", "lumbar", "scheduled", "uk"));
        lines.addAll(List.of("none", "none", "none", "none", "none", "panic"));
        lines.addAll(List.of(more));
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "done", "DONE"})
    void the_short_way_ends_in_a_list(String word) {
        Talk talk = ask(shortWay(word, ""));
        assertThat(talk.code()).isZero();
        assertThat(talk.said())
                .contains("Question 11 of about 11", "This is enough for a good list.", "about 19 more questions")
                .doesNotContain("More about the treatment");
        assertThat(isListed()).isTrue();
    }

    @Test
    void who_wants_more_is_asked_the_rest_and_not_again_whether_to_go_on() {
        Talk talk = ask(shortWay("more", "light", "done"));
        assertThat(talk.said())
                .contains("More about the treatment", "Taken: light sedation")
                .containsOnlyOnce("This is enough for a good list.");
        assertThat(ask(shortWay("done", "more", "light", "done", "done")).said())
                .contains("Name of the patient? Enter alone leaves it empty. > more More about the treatment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "1", "yes", "0", "skip", "?", "5"})
    void an_answer_at_the_end_of_the_short_way_is_taken_for_nothing(String line) throws Exception {
        Talk talk = ask(shortWay(line, "done", "done"), "--save", at("a.yaml"));
        assertThat(talk.said()).doesNotContain("> " + line + " Taken");
        String kept = Files.readString(folder.resolve("a.yaml"));
        Files.delete(folder.resolve("a.yaml"));
        ask(shortWay("done", "done"), "--save", at("a.yaml"));
        assertThat(folder.resolve("a.yaml")).hasContent(kept);
    }

    @Test
    void nothing_said_at_the_end_of_the_short_way_makes_no_list() {
        assertThat(ask(shortWay()).code()).isEqualTo(1);
        assertThat(ask(shortWay("light")).code()).isEqualTo(1);
        assertThat(ask(shortWay("quit")).transcript()).contains("No list was made");
        assertThat(isListed()).isFalse();
    }

    @Test
    void back_at_the_end_of_the_short_way_leads_to_its_last_question() throws Exception {
        ask(shortWay("back", "needles", "done", "done"));
        assertThat(folder.resolve("list.json")).content().contains("needles").doesNotContain("panic");
    }

    @Test
    void who_comes_back_with_all_of_the_short_way_known_is_told_that_it_is_enough() {
        String save = at("a.yaml");
        ask(shortWay("quit"), "--save", save);
        Talk talk = ask(List.of("done"), "--save", save);
        assertThat(talk.said()).contains("This is enough for a good list.").doesNotContain("Question");
        assertThat(isListed()).isTrue();
        assertThat(ask(List.of("back", "back", "done"), "--save", save, "--sedation", "light")
                        .said())
                .contains("to make you calm or sleepy?", "What worries you most?");
    }

    @Test
    void what_is_private_is_printed_for_the_team_only_where_somebody_says_so() throws Exception {
        List<String> lines = List.of("--medicine-history", "more-than-prescribed", "--symptoms", "low-mood,fever");
        String[] known = lines.toArray(String[]::new);
        assertThat(ask(List.of("done", "", "done"), known).said()).contains("Some of what you said is private.");
        assertThat(told()).contains("fever").doesNotContain("low-mood", "more-than-prescribed");
        assertThat(ask(List.of("done"), known).code()).isZero();
        assertThat(told()).doesNotContain("low-mood", "more-than-prescribed");
        ask(List.of("done", "9", "fever", "low mood", "done"), known);
        assertThat(told()).contains("low-mood", "fever").doesNotContain("more-than-prescribed");
        ask(List.of("done", "back", "", "done", "1, 2", "done"), known);
        assertThat(told()).contains("low-mood", "fever", "more-than-prescribed");
    }

    /** The part of the list that tells the team. */
    private String told() throws Exception {
        String list = Files.readString(folder.resolve("list.json"));
        return list.substring(list.indexOf("\"tell-your-team\""), list.indexOf("\"questions\""));
    }

    @Test
    void what_is_private_is_not_asked_about_where_there_is_nothing_or_all_of_it_is_wanted() throws Exception {
        assertThat(ask(List.of("done", "done"), "--symptoms", "fever").said()).doesNotContain("is private");
        Talk talk = ask(List.of("done", "done"), "--symptoms", "low-mood", "--also-tell", "low-mood");
        assertThat(talk.said()).doesNotContain("is private");
        assertThat(told()).contains("low-mood");
    }

    @Test
    void what_was_given_and_does_not_matter_is_left_out_and_told() throws Exception {
        Talk talk = ask(List.of("done"), "--procedure", "sdr", "--site", "lumbar");
        assertThat(talk.said()).contains("Left out, as it does not go with the rest: site.");
    }
}
