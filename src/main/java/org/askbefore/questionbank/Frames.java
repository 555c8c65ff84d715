package org.askbefore.questionbank;

import java.util.List;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * At which procedures and stages a rule can be true at all, as bits: most of a bank need not be looked at for one list. Exact, since
 * what the other facts say is taken as unknown, and knowing them never makes true what is false.
 */
public final class Frames {
    /** A rule that may be true anywhere. */
    public static final long EVERYWHERE = -1L;

    private static final String PROCEDURE = "procedure";
    private static final String STAGE = "stage";
    private final List<String> procedures;
    private final List<String> stages;

    /** The procedures and stages of that vocabulary. */
    public Frames(Vocabulary vocabulary) {
        this.procedures = values(vocabulary.get(PROCEDURE));
        this.stages = values(vocabulary.get(STAGE));
    }

    private static List<String> values(@Nullable Fact fact) {
        return fact == null ? List.of() : fact.values();
    }

    /** The bit of that situation; every bit where there are more procedures and stages than bits. */
    public long of(Situation situation) {
        if (isTooMany()) {
            return EVERYWHERE;
        }
        int procedure = place(procedures, situation.get(PROCEDURE));
        int stage = place(stages, situation.get(STAGE));
        return 1L << (procedure * (stages.size() + 1) + stage);
    }

    /** The bits where that rule can be true. */
    long where(Condition rule) {
        if (isTooMany()) {
            return EVERYWHERE;
        }
        long where = 0;
        for (int procedure = 0; procedure <= procedures.size(); procedure++) {
            for (int stage = 0; stage <= stages.size(); stage++) {
                Value one = procedure == 0 ? null : new Value.Chosen(procedures.get(procedure - 1));
                Value other = stage == 0 ? null : new Value.Chosen(stages.get(stage - 1));
                if (truth(rule, one, other) != Truth.FALSE) {
                    where |= 1L << (procedure * (stages.size() + 1) + stage);
                }
            }
        }
        return where;
    }

    private boolean isTooMany() {
        return (procedures.size() + 1) * (stages.size() + 1) > Long.SIZE;
    }

    /** 0 for what is not known; what has no such name can only come from another vocabulary. */
    private static int place(List<String> values, @Nullable Value value) {
        return value instanceof Value.Chosen chosen ? values.indexOf(chosen.name()) + 1 : 0;
    }

    private static Truth truth(Condition rule, @Nullable Value procedure, @Nullable Value stage) {
        if (rule instanceof Condition.Named named) {
            return truth(named.condition(), procedure, stage);
        }
        if (rule instanceof Condition.Not not) {
            return truth(not.of(), procedure, stage).not();
        }
        if (rule instanceof Condition.All all) {
            Truth truth = Truth.TRUE;
            for (Condition part : all.of()) {
                truth = truth.and(truth(part, procedure, stage));
            }
            return truth;
        }
        if (rule instanceof Condition.Any any) {
            Truth truth = Truth.FALSE;
            for (Condition part : any.of()) {
                truth = truth.or(truth(part, procedure, stage));
            }
            return truth;
        }
        return rule instanceof Leaf leaf ? leaf(leaf, procedure, stage) : Truth.TRUE;
    }

    private static Truth leaf(Leaf leaf, @Nullable Value procedure, @Nullable Value stage) {
        Truth truth = leaf instanceof Leaf.NotKnown ? Truth.FALSE : Truth.UNKNOWN;
        for (String name : leaf.names()) {
            boolean isFrame = name.equals(PROCEDURE) || name.equals(STAGE);
            Truth of = isFrame ? Leaf.truth(leaf, name.equals(PROCEDURE) ? procedure : stage) : Truth.UNKNOWN;
            truth = leaf instanceof Leaf.NotKnown ? truth.or(of) : of;
        }
        return truth;
    }
}
