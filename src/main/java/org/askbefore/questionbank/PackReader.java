package org.askbefore.questionbank;

import java.io.DataInputStream;
import java.io.IOException;
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
    private final DataInputStream in;

    PackReader(DataInputStream in) {
        this.in = in;
    }

    QuestionBank bank() throws IOException {
        String version = in.readUTF();
        Vocabulary vocabulary = new Vocabulary(each(this::fact));
        Map<String, Condition> named = conditions();
        Map<String, Condition> onlyWhen = conditions();
        List<Section> sections = each(() -> new Section(in.readUTF(), in.readUTF(), in.readUTF()));
        List<Topic> topics = each(() -> new Topic(in.readUTF(), in.readUTF(), in.readUTF()));
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

    private Fact fact() throws IOException {
        String name = in.readUTF();
        String ask = in.readUTF();
        String askOther = in.readUTF();
        String help = in.readUTF();
        Map<String, String> labels = map();
        int form = in.readByte();
        Fact.Kind kind = form == 2
                ? new Fact.WholeNumber(in.readInt(), in.readInt(), in.readUTF())
                : form == 0 ? new Fact.OneOf(list()) : new Fact.ManyOf(list());
        Fact.Telling telling = in.readBoolean() ? new Fact.Telling(in.readUTF(), list(), list()) : null;
        return new Fact(name, kind, ask, askOther, help, labels, telling);
    }

    private Question question() throws IOException {
        String id = in.readUTF();
        String topic = in.readUTF();
        String section = in.readUTF();
        List<String> insteadOf = list();
        Wording patient = wording();
        Wording other = wording();
        Condition when = condition();
        int rank = in.readByte();
        List<Condition> raise = each(this::condition);
        boolean rareHarm = in.readBoolean();
        List<String> sources = list();
        String noSource = in.readUTF();
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

    private Wording wording() throws IOException {
        String ask = in.readUTF();
        String why = in.readUTF();
        return new Wording(ask, list(), why);
    }

    private Notice notice() throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        String text = in.readUTF();
        String textOther = in.readUTF();
        Notice.Level level = Notice.Level.valueOf(in.readUTF());
        List<String> insteadOf = list();
        Condition when = condition();
        return new Notice(id, level, title, text, textOther, insteadOf, when, list(), date());
    }

    private Procedure procedure() throws IOException {
        String id = in.readUTF();
        String name = in.readUTF();
        String plain = in.readUTF();
        String kind = in.readUTF();
        return new Procedure(id, name, map(), list(), plain, kind, list());
    }

    private Source source() throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        String publisher = in.readUTF();
        String link = in.readUTF();
        int year = in.readShort();
        return new Source(id, title, publisher, year == 0 ? null : year, link, date());
    }

    private Country country() throws IOException {
        String id = in.readUTF();
        String name = in.readUTF();
        Map<String, Country.Line> numbers = new LinkedHashMap<>();
        each(() -> numbers.put(in.readUTF(), new Country.Line(in.readUTF(), in.readUTF(), date())));
        return new Country(id, name, numbers);
    }

    private Condition condition() throws IOException {
        int form = in.readByte();
        return switch (form) {
            case 0 -> new Condition.Always();
            case 1 -> new Condition.All(each(this::condition));
            case 2 -> new Condition.Any(each(this::condition));
            case 3 -> new Condition.Not(condition());
            case 4 -> new Condition.Named(in.readUTF(), condition());
            case 5 -> new Leaf.Is(in.readUTF(), Set.copyOf(list()));
            case 6 -> new Leaf.Includes(in.readUTF(), Set.copyOf(list()));
            case 7 -> new Leaf.Within(in.readUTF(), in.readInt(), in.readInt());
            case 8 -> new Leaf.NotKnown(list());
            default -> throw new IOException("no condition has the form " + form);
        };
    }

    private Map<String, Condition> conditions() throws IOException {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        int size = in.readUnsignedShort();
        for (int i = 0; i < size; i++) {
            conditions.put(in.readUTF(), condition());
        }
        return conditions;
    }

    private LocalDate date() throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    private List<String> list() throws IOException {
        return each(() -> in.readUTF());
    }

    private Map<String, String> map() throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        int size = in.readUnsignedShort();
        for (int i = 0; i < size; i++) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }

    private <T extends @Nullable Object> List<T> each(Part<T> part) throws IOException {
        int size = in.readUnsignedShort();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(part.read());
        }
        return list;
    }

    @FunctionalInterface
    private interface Part<T extends @Nullable Object> {
        T read() throws IOException;
    }
}
