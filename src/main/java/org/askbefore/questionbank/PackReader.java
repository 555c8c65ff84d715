package org.askbefore.questionbank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a bank as {@link PackWriter} wrote it. */
final class PackReader {
    private final byte[] bytes;
    private final ByteBuffer in;

    PackReader(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    QuestionBank bank() {
        String version = text();
        Vocabulary vocabulary = new Vocabulary(each(this::fact));
        Map<String, Condition> named = conditions();
        Map<String, Condition> onlyWhen = conditions();
        List<Section> sections = each(() -> new Section(text(), text(), text()));
        List<Topic> topics = each(() -> new Topic(text(), text(), text()));
        List<Question> questions = each(this::question);
        List<Notice> notices = each(this::notice);
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        for (Procedure procedure : each(this::procedure)) {
            procedures.put(procedure.id(), procedure);
        }
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Source source : each(this::source)) {
            sources.put(source.id(), source);
        }
        Map<String, Country> countries = new LinkedHashMap<>();
        for (Country country : each(this::country)) {
            countries.put(country.id(), country);
        }
        return new QuestionBank(
                vocabulary,
                named,
                onlyWhen,
                sections,
                topics,
                questions,
                notices,
                procedures,
                sources,
                countries,
                new Words(map()),
                version);
    }

    private Fact fact() {
        String name = text();
        String ask = text();
        String askOther = text();
        String help = text();
        Map<String, String> labels = map();
        int form = in.get();
        Fact.Kind kind = form == 2
                ? new Fact.WholeNumber(in.getInt(), in.getInt(), text())
                : form == 0 ? new Fact.OneOf(list()) : new Fact.ManyOf(list());
        Fact.Telling telling = flag() ? new Fact.Telling(text(), list(), list()) : null;
        return new Fact(name, kind, ask, askOther, help, labels, telling);
    }

    private Question question() {
        String id = text();
        String topic = text();
        String section = text();
        List<String> insteadOf = list();
        Wording patient = wording();
        Wording other = wording();
        Condition when = condition();
        int rank = in.get();
        List<Condition> raise = each(this::condition);
        boolean rareHarm = flag();
        List<String> sources = list();
        String noSource = text();
        return new Question(
                id,
                topic,
                section,
                insteadOf,
                patient,
                other,
                when,
                rank,
                raise,
                rareHarm,
                sources,
                noSource.isEmpty() ? null : noSource,
                date());
    }

    private Wording wording() {
        String ask = text();
        String why = text();
        return new Wording(ask, list(), why);
    }

    private Notice notice() {
        String id = text();
        String title = text();
        String text = text();
        String textOther = text();
        Notice.Level level = Notice.Level.valueOf(text());
        List<String> insteadOf = list();
        Condition when = condition();
        return new Notice(id, level, title, text, textOther, insteadOf, when, list(), date());
    }

    private Procedure procedure() {
        String id = text();
        String name = text();
        String plain = text();
        String kind = text();
        return new Procedure(id, name, map(), list(), plain, kind, list());
    }

    private Source source() {
        String id = text();
        String title = text();
        String publisher = text();
        String link = text();
        int year = in.getShort();
        return new Source(id, title, publisher, year == 0 ? null : year, link, date());
    }

    private Country country() {
        String id = text();
        String name = text();
        Map<String, Country.Line> numbers = new LinkedHashMap<>();
        each(() -> numbers.put(text(), new Country.Line(text(), text(), date())));
        return new Country(id, name, numbers);
    }

    private Condition condition() {
        int form = in.get();
        return switch (form) {
            case 0 -> new Condition.Always();
            case 1 -> new Condition.All(each(this::condition));
            case 2 -> new Condition.Any(each(this::condition));
            case 3 -> new Condition.Not(condition());
            case 4 -> new Condition.Named(text(), condition());
            case 5 -> new Leaf.Is(text(), Set.copyOf(list()));
            case 6 -> new Leaf.Includes(text(), Set.copyOf(list()));
            case 7 -> new Leaf.Within(text(), in.getInt(), in.getInt());
            case 8 -> new Leaf.NotKnown(list());
            default -> throw new IllegalStateException("no condition has the form " + form);
        };
    }

    private Map<String, Condition> conditions() {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        int size = size();
        for (int i = 0; i < size; i++) {
            conditions.put(text(), condition());
        }
        return conditions;
    }

    private String text() {
        int length = size();
        int from = in.position();
        in.position(from + length);
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private int size() {
        return in.getShort() & 0xFFFF;
    }

    private boolean flag() {
        return in.get() != 0;
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(in.getInt());
    }

    private List<String> list() {
        return each(this::text);
    }

    private Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        int size = size();
        for (int i = 0; i < size; i++) {
            map.put(text(), text());
        }
        return map;
    }

    private <T extends @Nullable Object> List<T> each(Part<T> part) {
        int size = size();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(part.read());
        }
        return list;
    }

    @FunctionalInterface
    private interface Part<T extends @Nullable Object> {
        T read();
    }
}
