package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.askbefore.Situations;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlReader;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a list comes through a mail as it is, and can be read and written on there. */
class PlainTextTest {
    private static final int COLUMNS = 72;
    private static final String ROOM = " *_+";

    static Stream<Path> cases() throws Exception {
        return Files.list(Path.of("src/test/resources/cases"))
                .filter(file -> !file.endsWith("cores.yaml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_list_of_a_case_is_sound(Path file) throws Exception {
        YamlNode.Entries facts = (YamlNode.Entries)
                YamlReader.read(SourceText.of(file, file.toString())).get("situation");
        sound(new RequestReader(Lists.BANK.vocabulary()).entries(facts).read().situation(), Person.UNNAMED);
    }

    @Test
    void lists_drawn_by_chance_are_sound() throws Exception {
        Situations situations = new Situations(Lists.BANK.vocabulary(), 72);
        for (int i = 0; i < 300; i++) {
            sound(situations.next(), Person.UNNAMED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W",
                "\u4e2d\u6587",
                "Zoe\u0301 ",
                "\ud83d\ude00",
                "\ud83d\udc69\u200d\ud83d\udc67",
                "\u0645\u062d\u0645\u062f ",
                "From > . -- ",
                "<b>&amp;</b> ",
                "\u2028 a"
            })
    void a_long_name_is_whole_and_stays_within_the_lines(String part) throws Exception {
        String name = part.repeat(500 / part.codePointCount(0, part.length())).strip();
        String text = sound(Situation.empty(), new Person("", name, name, name, name));
        assertThat(text.replaceAll("[\\s\u2028]", "")).contains(name.replaceAll("[\\s\u2028]", ""));
    }

    private static String sound(Situation situation, Person person) throws Exception {
        PrintWishes full = new PrintWishes("a4", false, false, "full", List.of());
        Request request = new Request(situation, person, full);
        String text = new String(Lists.document(request, Format.TEXT), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        assertThat(lines).as("longer than %d columns", COLUMNS).allMatch(line -> Columns.of(line) <= COLUMNS);
        assertThat(lines).as("blank at its end").allMatch(line -> line.equals(line.stripTrailing()));
        assertThat(lines).as("changed by mail").noneMatch(PlainTextTest::isChangedByMail);
        assertThat(text).doesNotContain("\n\n\n").endsWith("\n").doesNotEndWith("\n\n");
        questions(Lists.list(request), lines);
        return text;
    }

    private static boolean isChangedByMail(String line) {
        return line.startsWith("From ")
                || line.startsWith(">")
                || line.startsWith(".")
                || line.equals("--")
                || line.codePoints().anyMatch(c -> c < ' ' || (c >= 0x2500 && c < 0x25A0));
    }

    /** Each question has its box after a blank line, and room to write before the next. */
    private static void questions(Checklist list, List<String> lines) {
        int at = 0;
        for (AskedQuestion question : list.questions()) {
            String mark = "[ ] " + question.position() + ". ";
            int box = next(lines, at, line -> line.startsWith(mark));
            assertThat(lines.get(box - 1)).as("above " + mark).isEmpty();
            int room = next(lines, box, line -> line.matches(ROOM));
            assertThat(lines.subList(box + 1, room)).as(mark).noneMatch(line -> line.startsWith("["));
            assertThat(lines.get(room + 1)).as("below " + mark).isEmpty();
            at = room;
        }
    }

    private static int next(List<String> lines, int from, Predicate<String> wanted) {
        for (int i = from; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                return i;
            }
        }
        throw new AssertionError("no such line after line " + from);
    }
}
