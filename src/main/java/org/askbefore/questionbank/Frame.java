package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;

/** A rule without what it says of signs and their course: the place and stage that are left. */
final class Frame {
    private static final Set<String> SAID = Set.of("symptoms", "symptom-course");

    private Frame() {}

    /** The rule with each part that looks at signs taken as true. */
    static Condition of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(each(all.of()));
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(each(any.of()));
        }
        if (condition instanceof Condition.Named named) {
            return of(named.condition());
        }
        if (condition instanceof Condition.Not not) {
            return not.facts().stream().anyMatch(SAID::contains) ? new Condition.Always() : not;
        }
        return condition instanceof Leaf leaf && leaf.names().stream().anyMatch(SAID::contains)
                ? new Condition.Always()
                : condition;
    }

    private static List<Condition> each(List<Condition> parts) {
        List<Condition> frames = new ArrayList<>();
        parts.forEach(part -> frames.add(of(part)));
        return frames;
    }
}
