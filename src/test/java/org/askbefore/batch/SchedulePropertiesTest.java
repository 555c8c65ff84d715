package org.askbefore.batch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.askbefore.BuiltIn;
import org.askbefore.Situations;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can be known reads back from CSV, however a program may write it. */
class SchedulePropertiesTest {
    private static final Vocabulary VOCABULARY = BuiltIn.vocabulary();
    private static final List<String> TEXTS =
            List.of("", "Ann", "O'Brien, Zoë", "said \"no\"", "a; b", "=1+1", "山田 太郎", "\uD83D\uDE00", "é", "5\" tall");
    private final Random random = new Random(29);
    private final Situations situations = new Situations(VOCABULARY, 31);

    @TempDir
    private Path folder;

    @Test
    void any_request_reads_back_whatever_the_separator_quotes_mark_and_line_ends() throws Exception {
        for (int i = 0; i < 300; i++) {
            List<Map<String, String>> rows = new ArrayList<>();
            List<Request> requests = new ArrayList<>();
            for (int id = 1 + random.nextInt(4); id > 0; id--) {
                Map<String, String> cells = cells("P " + id);
                rows.add(cells);
                requests.add(requests(cells));
            }
            Path file = folder.resolve("list.csv");
            Files.writeString(file, csv(rows));
            assertThat(Rows.said(Rows.of(file))).as(Files.readString(file)).isEqualTo(requests);
        }
    }

    private Map<String, String> cells(String id) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String part : RequestReader.PERSON.keySet()) {
            cells.put(part, TEXTS.get(random.nextInt(TEXTS.size())));
        }
        cells.put("id", id);
        RequestReader.PRINT.forEach((part, values) -> {
            cells.put(part, random.nextBoolean() ? "" : values.get(random.nextInt(values.size())));
        });
        List<String> delicate = new ArrayList<>(VOCABULARY.delicate().keySet());
        Collections.shuffle(delicate, random);
        cells.put(RequestReader.ALSO_TELL, String.join(";", delicate.subList(0, random.nextInt(3))));
        Situation situation = situations.next();
        for (Fact fact : VOCABULARY.facts()) {
            String between = random.nextBoolean() ? ";" : " ; ";
            cells.put(
                    fact.name(),
                    situation.get(fact.name()) == null
                            ? ""
                            : String.join(between, situation.get(fact.name()).asWritten()));
        }
        return cells;
    }

    /** The same as options. */
    private static Request requests(Map<String, String> cells) throws Exception {
        RequestReader reader = new RequestReader(VOCABULARY);
        cells.forEach((name, cell) -> {
            if (!cell.isEmpty()) {
                reader.option(name, RequestReader.takesSeveral(VOCABULARY, name) ? cell.replace(';', ',') : cell);
            }
        });
        return Rows.plain(reader.read());
    }

    private String csv(List<Map<String, String>> rows) {
        List<String> header = new ArrayList<>(rows.get(0).keySet());
        Collections.shuffle(header, random);
        char separator = ",;\t".charAt(random.nextInt(3));
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        boolean quoteAll = random.nextBoolean();
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        text.append(line(header, separator, quoteAll)).append(end);
        for (Map<String, String> row : rows) {
            text.append(line(header.stream().map(row::get).toList(), separator, quoteAll));
            text.append(end).append(random.nextInt(5) == 0 ? end : "");
        }
        return text.substring(0, text.length() - (random.nextInt(3) == 0 ? end.length() : 0));
    }

    private String line(List<String> cells, char separator, boolean quoteAll) {
        return cells.stream().map(cell -> cell(cell, quoteAll)).collect(joining(separator + ""));
    }

    private String cell(String text, boolean quoteAll) {
        boolean needed = text.contains("\"") || text.contains(",") || text.contains(";") || text.contains("\t");
        String padded = random.nextInt(10) == 0 ? " " + text : text;
        return needed || quoteAll || random.nextInt(5) == 0 ? "\"" + padded.replace("\"", "\"\"") + "\"" : padded;
    }

    @Test
    void nothing_known_of_anybody_is_a_request_too() throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), "id\n1\n2");
        assertThat(Rows.said(Rows.of(file)))
                .containsExactly(
                        new Request(Situation.empty(), Person.of(Map.of("id", "1")), PrintWishes.NONE),
                        new Request(Situation.empty(), Person.of(Map.of("id", "2")), PrintWishes.NONE));
    }
}
