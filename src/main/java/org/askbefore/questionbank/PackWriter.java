package org.askbefore.questionbank;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;
import org.askbefore.situation.Fact;
import org.jspecify.annotations.Nullable;

/** Writes a bank as {@link PackReader} reads it; the two are kept side by side, part by part. */
final class PackWriter {
    private final DataOutputStream out;

    PackWriter(DataOutputStream out) {
        this.out = out;
    }

    void bank(QuestionBank bank) throws IOException {
        text(bank.version());
        each(bank.vocabulary().facts(), this::fact);
        conditions(bank.named());
        conditions(bank.onlyWhen());
        each(bank.sections(), section -> texts(section.id(), section.title(), section.titleOther()));
        each(bank.topics(), topic -> texts(topic.id(), topic.needs(), topic.title()));
        each(bank.questions(), this::question);
        each(bank.notices(), this::notice);
        each(bank.procedures().values(), this::procedure);
        each(bank.sources().values(), this::source);
        each(bank.countries().values(), this::country);
        map(bank.words().phrases());
    }

    private void fact(Fact fact) throws IOException {
        texts(fact.name(), fact.ask(), fact.askOther(), fact.help());
        map(fact.labels());
        if (fact.kind() instanceof Fact.WholeNumber number) {
            out.writeByte(2);
            out.writeInt(number.min());
            out.writeInt(number.max());
            text(number.unit());
        } else {
            out.writeByte(fact.kind() instanceof Fact.OneOf ? 0 : 1);
            list(fact.values());
        }
        Fact.Telling telling = fact.telling();
        out.writeBoolean(telling != null);
        if (telling != null) {
            text(telling.lead());
            list(telling.delicate());
            list(telling.untold());
        }
    }

    private void question(Question question) throws IOException {
        texts(question.id(), question.topic(), question.section());
        list(question.insteadOf());
        wording(question.patient());
        wording(question.other());
        condition(question.when());
        out.writeByte(question.rank());
        each(question.raise(), this::condition);
        out.writeBoolean(question.rareHarm());
        list(question.sources());
        optional(question.noSource());
        date(question.reviewed());
    }

    private void wording(Wording wording) throws IOException {
        texts(wording.ask(), wording.why());
        list(wording.also());
    }

    private void notice(Notice notice) throws IOException {
        texts(notice.id(), notice.title(), notice.text(), notice.textOther());
        text(notice.level().name());
        list(notice.insteadOf());
        condition(notice.when());
        list(notice.sources());
        date(notice.reviewed());
    }

    private void procedure(Procedure procedure) throws IOException {
        texts(procedure.id(), procedure.name(), procedure.plain(), procedure.kind());
        map(procedure.where());
        list(procedure.alsoCalled());
        list(procedure.sources());
    }

    private void source(Source source) throws IOException {
        texts(source.id(), source.title(), source.publisher(), source.link());
        Integer year = source.year();
        out.writeShort(year == null ? 0 : year);
        date(source.accessed());
    }

    private void country(Country country) throws IOException {
        texts(country.id(), country.name());
        each(country.numbers().entrySet(), entry -> {
            Country.Line line = entry.getValue();
            texts(entry.getKey(), line.number(), line.source());
            date(line.checked());
        });
    }

    private void condition(Condition condition) throws IOException {
        if (condition instanceof Condition.Always) {
            out.writeByte(0);
        } else if (condition instanceof Condition.All all) {
            out.writeByte(1);
            each(all.of(), this::condition);
        } else if (condition instanceof Condition.Any any) {
            out.writeByte(2);
            each(any.of(), this::condition);
        } else if (condition instanceof Condition.Not not) {
            out.writeByte(3);
            condition(not.of());
        } else if (condition instanceof Condition.Named named) {
            out.writeByte(4);
            text(named.id());
            condition(named.condition());
        } else if (condition instanceof Leaf leaf) {
            leaf(leaf);
        }
    }

    private void conditions(Map<String, Condition> conditions) throws IOException {
        each(conditions.entrySet(), entry -> {
            text(entry.getKey());
            condition(entry.getValue());
        });
    }

    private void leaf(Leaf leaf) throws IOException {
        if (leaf instanceof Leaf.Is is) {
            out.writeByte(5);
            text(is.fact());
            list(is.values().stream().sorted().toList());
        } else if (leaf instanceof Leaf.Includes includes) {
            out.writeByte(6);
            text(includes.fact());
            list(includes.values().stream().sorted().toList());
        } else if (leaf instanceof Leaf.Within within) {
            out.writeByte(7);
            text(within.fact());
            out.writeInt(within.min());
            out.writeInt(within.max());
        } else if (leaf instanceof Leaf.NotKnown notKnown) {
            out.writeByte(8);
            list(notKnown.names());
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0xFFFF) {
            throw new IOException("a text of the bank is longer than 64 KB");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private void texts(String... texts) throws IOException {
        for (String text : texts) {
            text(text);
        }
    }

    private void optional(@Nullable String text) throws IOException {
        text(text == null ? "" : text);
    }

    private void date(LocalDate date) throws IOException {
        out.writeInt((int) date.toEpochDay());
    }

    private void list(Collection<String> texts) throws IOException {
        each(texts, this::text);
    }

    private void map(Map<String, String> map) throws IOException {
        each(map.entrySet(), entry -> texts(entry.getKey(), entry.getValue()));
    }

    private <T> void each(Collection<T> things, Writing<T> writing) throws IOException {
        out.writeShort(things.size());
        for (T thing : things) {
            writing.write(thing);
        }
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T thing) throws IOException;
    }
}
