package org.askbefore.measure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Silence;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** What one tick alone does to a bare list. */
final class EachTick {
    /** Facts of which each value changes the list, or says why not. */
    private static final Set<String> HEARD = Set.of(
            "medicines",
            "implants",
            "conditions",
            "allergies",
            "medicine-history",
            "anaesthetic-history",
            "worries",
            "goals",
            "tried");

    private final QuestionBank bank;
    private final Lists lists;
    private final Bases bases;
    private final Tally onPageOne = new Tally();
    private final Tally silent = new Tally();
    private final Set<String> silentValues = new TreeSet<>();
    private long looked;
    private long mostPlaces;
    private String mostExample = "";

    EachTick(QuestionBank bank, Lists lists, Bases bases) {
        this.bank = bank;
        this.lists = lists;
        this.bases = bases;
    }

    /** Adds each value of each fact to each bare situation. */
    void look() {
        for (Situation base : bases.all()) {
            Checklist bare = lists.of(base, "full");
            for (Fact fact : bank.vocabulary().facts()) {
                if (!fact.frame() && !(fact.kind() instanceof Fact.WholeNumber)) {
                    fact.values().forEach(value -> look(base, bare, fact, value));
                }
            }
        }
    }

    private void look(Situation base, Checklist bare, Fact fact, String value) {
        Situation situation = bases.with(base, fact, value);
        Checklist list = lists.of(situation, "full");
        if (EachList.ANSWERED.contains(fact.name())) {
            boolean isAnswered = list.questions().stream()
                    .anyMatch(asked -> asked.pageOne() && Lists.isAbout(asked, fact.name(), value));
            onPageOne.add(isAnswered, value, situation);
        }
        if (HEARD.contains(fact.name())) {
            boolean isHeard = !signature(list).equals(signature(bare)) || isExcused(fact, value, base);
            silent.add(isHeard, value, situation);
            if (!isHeard) {
                silentValues.add(fact.name() + " " + value);
            }
        }
        places(bare, list, fact.name(), value, situation);
    }

    /** How many places of page one a list gives, because of that value, to needs that were not there without it. */
    void places(Checklist without, Checklist with, String fact, String value, Situation situation) {
        Set<String> filled = new HashSet<>(Lists.ids(with, AskedQuestion::pageOne));
        filled.removeAll(Lists.ids(without, AskedQuestion::pageOne));
        Set<String> topics = EachList.topics(without, true);
        long places = with.questions().stream()
                .filter(asked -> filled.contains(asked.id()) && Lists.isAbout(asked, fact, value))
                .map(AskedQuestion::question)
                .filter(question -> question != null && !topics.contains(question.topic()))
                .count();
        looked++;
        if (places > mostPlaces) {
            mostPlaces = places;
            mostExample = value + " in " + situation;
        }
    }

    /** Takes each tick of a situation away in turn. */
    void withoutEach(Situation situation) {
        Checklist with = lists.of(situation, "short");
        situation.values().forEach((name, value) -> {
            Fact fact = bank.vocabulary().get(name);
            if (fact != null && !fact.frame() && value instanceof Value.Several several) {
                several.names()
                        .forEach(one -> places(
                                lists.of(bases.without(situation, name, one), "short"), with, name, one, situation));
            }
        });
    }

    private static List<Object> signature(Checklist list) {
        Set<String> notices = new LinkedHashSet<>();
        list.notices().stream().map(ShownNotice::id).forEach(notices::add);
        return List.of(list.ranked(), notices);
    }

    private boolean isExcused(Fact fact, String value, Situation base) {
        String phase = bank.condition("after-procedure").holds(base) ? Silence.AFTER : Silence.BEFORE;
        return bank.silences().stream()
                .anyMatch(silence -> silence.fact().equals(fact.name())
                        && silence.value().equals(value)
                        && (silence.phase().equals(phase) || base.has("stage", silence.phase())));
    }

    Tally onPageOne() {
        return onPageOne;
    }

    Set<String> silentValues() {
        return silentValues;
    }

    Tally silent() {
        return silent;
    }

    long looked() {
        return looked;
    }

    long mostPlaces() {
        return mostPlaces;
    }

    String mostExample() {
        return mostExample;
    }
}
