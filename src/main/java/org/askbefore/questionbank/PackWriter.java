package org.askbefore.questionbank;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/** Writes a bank as {@link PackReader} reads it; the two are kept side by side, part by part. */
final class PackWriter {
    private final PackedStream out;
    private final Set<String> named = new HashSet<>();
    private final IdentityHashMap<Raise, Integer> raises = new IdentityHashMap<>();

    PackWriter(DataOutputStream out) {
        this.out = new PackedStream(out);
    }

    void bank(QuestionBank bank) throws IOException {
        out.text(bank.version());
        out.each(bank.vocabulary().facts(), this::fact);
        // Each by its name, so that every rule behind can name it.
        out.each(bank.named().entrySet(), entry -> condition(new Condition.Named(entry.getKey(), entry.getValue())));
        conditions(bank.onlyWhen());
        out.each(bank.sections(), section -> out.texts(section.id(), section.title(), section.titleOther()));
        out.each(bank.topics(), topic -> {
            out.texts(topic.id(), topic.needs(), topic.title());
            out.flag(topic.comfort());
        });
        raises(bank);
        out.each(bank.questions(), this::packed);
        out.each(bank.notices(), this::notice);
        new RulesWriter(out, this::condition).write(bank);
        out.each(bank.procedures().values(), this::procedure);
        out.each(bank.sources().values(), this::source);
        out.each(bank.countries().values(), this::country);
        out.map(bank.words().phrases());
        out.each(bank.interview(), this::step);
        out.each(bank.handouts(), this::handout);
    }

    private void fact(Fact fact) throws IOException {
        out.texts(fact.name(), fact.ask(), fact.askOther(), fact.help());
        out.map(fact.labels());
        if (fact.kind() instanceof Fact.WholeNumber number) {
            out.small(2);
            out.whole(number.min());
            out.whole(number.max());
            out.text(number.unit());
        } else {
            out.small(fact.kind() instanceof Fact.OneOf ? 0 : 1);
            out.list(fact.values());
        }
        Fact.Telling telling = fact.telling();
        out.flag(telling != null);
        if (telling != null) {
            out.text(telling.lead());
            out.list(telling.delicate());
            out.list(telling.untold());
        }
        out.flag(fact.frame());
    }

    /** What raises a topic is written once, for all its variants. */
    private void raises(QuestionBank bank) throws IOException {
        List<Raise> all = new ArrayList<>();
        for (Question question : bank.questions()) {
            for (Raise raise : question.raise()) {
                if (raises.putIfAbsent(raise, raises.size()) == null) {
                    all.add(raise);
                }
            }
        }
        out.each(all, raise -> {
            condition(raise.when());
            out.text(raise.why());
        });
    }

    /** A question behind its length, so that it can be passed over. */
    private void packed(Question question) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackWriter alone = new PackWriter(new DataOutputStream(bytes));
        alone.named.addAll(named);
        alone.raises.putAll(raises);
        alone.question(question);
        if (alone.named.size() > named.size()) {
            throw new IOException("a question names a condition that has no file");
        }
        out.wide(question.where());
        out.whole(bytes.size());
        out.bytes(bytes.toByteArray());
    }

    private void question(Question question) throws IOException {
        out.texts(question.id(), question.topic(), question.section());
        out.list(question.insteadOf());
        wording(question.patient());
        wording(question.other());
        condition(question.when());
        out.wide(question.where());
        out.small(question.rank());
        out.each(question.raise(), raise -> out.size(Objects.requireNonNull(raises.get(raise))));
        out.each(question.notRaisedBy(), not -> out.texts(not.fact(), not.value(), not.why()));
        out.flag(question.rareHarm());
        optional(question.about());
        out.list(question.sources());
        out.optional(question.noSource());
        out.date(question.reviewed());
    }

    private void wording(Wording wording) throws IOException {
        out.texts(wording.ask(), wording.why());
        out.list(wording.also());
    }

    private void notice(Notice notice) throws IOException {
        out.texts(notice.id(), notice.title(), notice.text(), notice.textOther(), notice.page());
        out.texts(notice.also(), notice.alsoOther());
        out.flag(notice.apart());
        out.flag(notice.first());
        out.text(notice.level().name());
        out.list(notice.insteadOf());
        condition(notice.when());
        out.list(notice.sources());
        out.date(notice.reviewed());
    }

    private void procedure(Procedure procedure) throws IOException {
        out.texts(procedure.id(), procedure.name(), procedure.plain(), procedure.kind());
        out.map(procedure.where());
        out.list(procedure.alsoCalled());
        out.list(procedure.sources());
    }

    private void source(Source source) throws IOException {
        out.texts(source.id(), source.title(), source.publisher(), source.link());
        Integer year = source.year();
        out.size(year == null ? 0 : year);
        out.date(source.accessed());
    }

    private void country(Country country) throws IOException {
        out.texts(country.id(), country.name());
        out.each(country.numbers().entrySet(), entry -> {
            Country.Line line = entry.getValue();
            out.texts(entry.getKey(), line.number(), line.source());
            out.date(line.checked());
        });
    }

    private void step(InterviewStep step) throws IOException {
        out.texts(step.id(), step.title(), step.lead());
        out.flag(step.isShort());
        out.list(step.facts());
    }

    private void handout(Handout handout) throws IOException {
        out.texts(handout.id(), handout.title(), handout.note());
        out.each(handout.situation().values().entrySet(), entry -> {
            out.text(entry.getKey());
            value(entry.getValue());
        });
        out.each(handout.questions(), question -> {
            wording(question.words());
            out.list(question.sources());
            out.optional(question.noSource());
        });
        out.map(handout.words());
        LocalDate reviewed = handout.reviewed();
        out.flag(reviewed != null);
        if (reviewed != null) {
            out.date(reviewed);
        }
    }

    private void value(Value value) throws IOException {
        if (value instanceof Value.Chosen chosen) {
            out.small(0);
            out.text(chosen.name());
        } else if (value instanceof Value.Several several) {
            out.small(1);
            out.list(several.names());
        } else if (value instanceof Value.Amount amount) {
            out.small(2);
            out.whole(amount.number());
        }
    }

    private void optional(@Nullable Condition condition) throws IOException {
        out.flag(condition != null);
        if (condition != null) {
            condition(condition);
        }
    }

    private void condition(Condition condition) throws IOException {
        if (condition instanceof Condition.Always) {
            out.small(0);
        } else if (condition instanceof Condition.All all) {
            out.small(1);
            out.each(all.of(), this::condition);
        } else if (condition instanceof Condition.Any any) {
            out.small(2);
            out.each(any.of(), this::condition);
        } else if (condition instanceof Condition.Not not) {
            out.small(3);
            condition(not.of());
        } else if (condition instanceof Condition.Named one) {
            named(one);
        } else if (condition instanceof Leaf leaf) {
            leaf(leaf);
        }
    }

    /** A named condition is written once; after that its name stands for it. */
    private void named(Condition.Named one) throws IOException {
        boolean isNew = named.add(one.id());
        out.small(isNew ? 4 : 9);
        out.text(one.id());
        if (isNew) {
            condition(one.condition());
        }
    }

    private void conditions(Map<String, Condition> conditions) throws IOException {
        out.each(conditions.entrySet(), entry -> {
            out.text(entry.getKey());
            condition(entry.getValue());
        });
    }

    private void leaf(Leaf leaf) throws IOException {
        if (leaf instanceof Leaf.Is is) {
            out.small(5);
            out.text(is.fact());
            out.list(is.values().stream().sorted().toList());
        } else if (leaf instanceof Leaf.Includes includes) {
            out.small(6);
            out.text(includes.fact());
            out.list(includes.values().stream().sorted().toList());
        } else if (leaf instanceof Leaf.Within within) {
            out.small(7);
            out.text(within.fact());
            out.whole(within.min());
            out.whole(within.max());
        } else if (leaf instanceof Leaf.NotKnown notKnown) {
            out.small(8);
            out.list(notKnown.names());
        }
    }
}
