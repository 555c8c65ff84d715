package org.askbefore.questionbank;

import java.util.LinkedHashSet;
import java.util.List;
import org.askbefore.rules.Condition;

/** Reads what {@link RulesWriter} wrote. */
final class RulesReader {
    private final PackedBytes in;
    private final PackedBytes.Part<Condition> condition;
    private final Urgency urgency;
    private final List<StageLift> stages;
    private final List<Floor> floors;
    private final List<Silence> silences;

    RulesReader(PackedBytes in, PackedBytes.Part<Condition> condition) {
        this.in = in;
        this.condition = condition;
        List<Sign> signs = in.each(this::sign);
        this.urgency = new Urgency(signs, in.each(() -> new Strip(in.text(), in.list())));
        this.stages = in.each(this::stage);
        this.floors = in.each(this::floor);
        this.silences = in.each(() -> new Silence(in.text(), in.text(), in.text(), in.text()));
    }

    Urgency urgency() {
        return urgency;
    }

    List<StageLift> stages() {
        return stages;
    }

    List<Floor> floors() {
        return floors;
    }

    List<Silence> silences() {
        return silences;
    }

    private Sign sign() {
        String fact = in.text();
        String value = in.text();
        String strip = in.text();
        String quiet = in.text();
        return new Sign(fact, value, strip, in.list(), in.each(this::speed), quiet);
    }

    private Sign.Speed speed() {
        Notice.Level level = Notice.Level.valueOf(in.text());
        String notice = in.text();
        String differs = in.text();
        return new Sign.Speed(level, notice, condition.read(), in.list(), differs);
    }

    private StageLift stage() {
        String id = in.text();
        String why = in.text();
        Condition when = condition.read();
        Condition unless = in.flag() ? condition.read() : null;
        return new StageLift(id, when, unless, in.whole(), new LinkedHashSet<>(in.list()), why);
    }

    private Floor floor() {
        String id = in.text();
        String why = in.text();
        return new Floor(id, condition.read(), in.list(), in.list(), why);
    }
}
