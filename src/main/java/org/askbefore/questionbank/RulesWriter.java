package org.askbefore.questionbank;

import java.io.IOException;
import org.askbefore.rules.Condition;

/** Writes what decides the order and the urgency of a list, as {@link RulesReader} reads it. */
final class RulesWriter {
    private final PackedStream out;
    private final PackedStream.Writing<Condition> condition;

    RulesWriter(PackedStream out, PackedStream.Writing<Condition> condition) {
        this.out = out;
        this.condition = condition;
    }

    void write(QuestionBank bank) throws IOException {
        out.each(bank.urgency().signs(), this::sign);
        out.each(bank.urgency().strips(), strip -> {
            out.text(strip.place());
            out.list(strip.signs());
        });
        out.each(bank.stages(), this::stage);
        out.each(bank.floors(), this::floor);
        out.each(
                bank.silences(), silence -> out.texts(silence.fact(), silence.value(), silence.phase(), silence.why()));
    }

    private void sign(Sign sign) throws IOException {
        out.texts(sign.fact(), sign.value(), sign.strip(), sign.quiet());
        out.list(sign.named());
        out.each(sign.speeds(), speed -> {
            out.texts(speed.level().name(), speed.notice(), speed.differs());
            condition.write(speed.when());
            out.list(speed.sources());
        });
    }

    private void stage(StageLift stage) throws IOException {
        out.texts(stage.id(), stage.why());
        condition.write(stage.when());
        out.flag(stage.unless() != null);
        if (stage.unless() != null) {
            condition.write(stage.unless());
        }
        out.whole(stage.by());
        out.list(stage.topics());
    }

    private void floor(Floor floor) throws IOException {
        out.texts(floor.id(), floor.why());
        condition.write(floor.when());
        out.list(floor.printed());
        out.list(floor.firstSheet());
    }
}
