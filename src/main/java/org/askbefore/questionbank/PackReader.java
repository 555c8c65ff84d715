package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;

/** Reads a bank as {@link PackWriter} wrote it. */
final class PackReader {
    private final PackedBytes in;
    private final Map<String, Condition> named;
    private final List<Raise> raises;

    PackReader(byte[] bytes) {
        this(new PackedBytes(bytes), new HashMap<>(), new ArrayList<>());
    }

    private PackReader(PackedBytes in, Map<String, Condition> named, List<Raise> raises) {
        this.in = in;
        this.named = named;
        this.raises = raises;
    }

    QuestionBank bank() {
        String version = in.text();
        Vocabulary vocabulary = new Vocabulary(in.each(this::fact));
        Map<String, Condition> ofFiles = new LinkedHashMap<>();
        for (Condition condition : in.each(this::condition)) {
            if (condition instanceof Condition.Named one) {
                ofFiles.put(one.id(), one.condition());
            }
        }
        Map<String, Condition> onlyWhen = conditions();
        List<Section> sections = in.each(() -> new Section(in.text(), in.text(), in.text()));
        List<Topic> topics = in.each(() -> new Topic(in.text(), in.text(), in.text(), in.flag()));
        in.each(() -> raises.add(new Raise(condition(), in.text())));
        List<Question> questions =
                new PackedQuestions(in, offset -> new PackReader(in.from(offset), named, raises).question());
        List<Notice> notices = in.each(this::notice);
        RulesReader rules = new RulesReader(in, this::condition);
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        for (Procedure procedure : in.each(this::procedure)) {
            procedures.put(procedure.id(), procedure);
        }
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Source source : in.each(this::source)) {
            sources.put(source.id(), source);
        }
        Map<String, Country> countries = new LinkedHashMap<>();
        for (Country country : in.each(this::country)) {
            countries.put(country.id(), country);
        }
        return new QuestionBank(
                vocabulary,
                ofFiles,
                onlyWhen,
                sections,
                topics,
                questions,
                notices,
                rules.urgency(),
                rules.stages(),
                rules.floors(),
                rules.silences(),
                procedures,
                sources,
                countries,
                new Words(in.map()),
                in.each(this::step),
                in.each(() -> handout(vocabulary)),
                version);
    }

    private Fact fact() {
        String name = in.text();
        String ask = in.text();
        String askOther = in.text();
        String help = in.text();
        Map<String, String> labels = in.map();
        int form = in.small();
        Fact.Kind kind = form == 2
                ? new Fact.WholeNumber(in.whole(), in.whole(), in.text())
                : form == 0 ? new Fact.OneOf(in.list()) : new Fact.ManyOf(in.list());
        Fact.Telling telling = in.flag() ? new Fact.Telling(in.text(), in.list(), in.list()) : null;
        return new Fact(name, kind, ask, askOther, help, labels, telling, in.flag());
    }

    private Question question() {
        String id = in.text();
        String topic = in.text();
        String section = in.text();
        List<String> insteadOf = in.list();
        Wording patient = wording();
        Wording other = wording();
        Condition when = condition();
        long where = in.wide();
        int rank = in.small();
        List<Raise> raise = in.each(() -> raises.get(in.size()));
        List<NotRaisedBy> notRaisedBy = in.each(() -> new NotRaisedBy(in.text(), in.text(), in.text()));
        boolean rareHarm = in.flag();
        Condition about = in.flag() ? condition() : null;
        List<String> sources = in.list();
        String noSource = in.text();
        return new Question(
                id,
                topic,
                section,
                insteadOf,
                patient,
                other,
                when,
                where,
                rank,
                raise,
                notRaisedBy,
                rareHarm,
                about,
                sources,
                noSource.isEmpty() ? null : noSource,
                in.date());
    }

    private Wording wording() {
        String ask = in.text();
        String why = in.text();
        return new Wording(ask, in.list(), why);
    }

    private Notice notice() {
        String id = in.text();
        String title = in.text();
        String text = in.text();
        String textOther = in.text();
        String page = in.text();
        String also = in.text();
        String alsoOther = in.text();
        boolean apart = in.flag();
        boolean first = in.flag();
        Notice.Level level = Notice.Level.valueOf(in.text());
        List<String> insteadOf = in.list();
        Condition when = condition();
        return new Notice(
                id, level, title, text, textOther, page, also, alsoOther, apart, first, insteadOf, when, in.list(),
                in.date());
    }

    private Procedure procedure() {
        String id = in.text();
        String name = in.text();
        String plain = in.text();
        String kind = in.text();
        return new Procedure(id, name, in.map(), in.list(), plain, kind, in.list());
    }

    private Source source() {
        String id = in.text();
        String title = in.text();
        String publisher = in.text();
        String link = in.text();
        int year = in.size();
        return new Source(id, title, publisher, year == 0 ? null : year, link, in.date());
    }

    private Country country() {
        String id = in.text();
        String name = in.text();
        Map<String, Country.Line> numbers = new LinkedHashMap<>();
        in.each(() -> numbers.put(in.text(), new Country.Line(in.text(), in.text(), in.date())));
        return new Country(id, name, numbers);
    }

    private InterviewStep step() {
        String id = in.text();
        String title = in.text();
        String lead = in.text();
        boolean isShort = in.flag();
        return new InterviewStep(id, title, lead, isShort, in.list());
    }

    private Handout handout(Vocabulary vocabulary) {
        String id = in.text();
        String title = in.text();
        String note = in.text();
        Map<String, Value> values = new LinkedHashMap<>();
        in.each(() -> values.put(in.text(), value()));
        List<HandoutQuestion> questions = new ArrayList<>();
        in.each(() -> questions.add(handoutQuestion(HandoutQuestion.id(id, questions.size() + 1))));
        Map<String, String> words = in.map();
        LocalDate reviewed = in.flag() ? in.date() : null;
        return new Handout(id, title, note, Situation.of(vocabulary, values), questions, words, reviewed);
    }

    private HandoutQuestion handoutQuestion(String id) {
        Wording words = wording();
        List<String> sources = in.list();
        String noSource = in.text();
        return new HandoutQuestion(id, words, sources, noSource.isEmpty() ? null : noSource);
    }

    private Value value() {
        int form = in.small();
        return switch (form) {
            case 0 -> new Value.Chosen(in.text());
            case 1 -> new Value.Several(in.list());
            case 2 -> new Value.Amount(in.whole());
            default -> throw new IllegalStateException("no value has the form " + form);
        };
    }

    private Condition condition() {
        int form = in.small();
        return switch (form) {
            case 0 -> new Condition.Always();
            case 1 -> new Condition.All(in.each(this::condition));
            case 2 -> new Condition.Any(in.each(this::condition));
            case 3 -> new Condition.Not(condition());
            case 4 -> named(in.text());
            case 5 -> new Leaf.Is(in.text(), Set.copyOf(in.list()));
            case 6 -> new Leaf.Includes(in.text(), Set.copyOf(in.list()));
            case 7 -> new Leaf.Within(in.text(), in.whole(), in.whole());
            case 8 -> new Leaf.NotKnown(in.list());
            case 9 -> Objects.requireNonNull(named.get(in.text()));
            default -> throw new IllegalStateException("no condition has the form " + form);
        };
    }

    private Condition named(String id) {
        Condition condition = new Condition.Named(id, condition());
        named.put(id, condition);
        return condition;
    }

    private Map<String, Condition> conditions() {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        int size = in.size();
        for (int i = 0; i < size; i++) {
            conditions.put(in.text(), condition());
        }
        return conditions;
    }
}
