package org.askbefore.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;

/**
 * The figures of a bank over generated situations: every pair of facts for the floor, each fact alone on each bare list, and
 * thousands of situations drawn at random, the same on every run.
 */
public final class Measures {
    /** How many situations are drawn. */
    public static final int DRAWN = 20_000;
    /** Of so many drawn situations one has each of its ticks taken away in turn. */
    private static final int ONE_IN = 20;

    private final QuestionBank bank;
    private final Bases bases;

    private Measures(QuestionBank bank) {
        this.bank = bank;
        this.bases = new Bases(bank.vocabulary());
    }

    /** The figures of that bank. */
    public static List<Figure> of(QuestionBank bank) {
        return new Measures(bank).figures();
    }

    /** Pairs are counted beside the rest, on a thread of their own; which of them is done first changes nothing. */
    private List<Figure> figures() {
        CompletableFuture<EachList> pairs = CompletableFuture.supplyAsync(this::pairs);
        Lists lists = new Lists(bank);
        EachList drawn = new EachList(bank);
        EachTick ticks = new EachTick(bank, lists, bases);
        ticks.look();
        draw(lists, drawn, ticks);
        return figures(pairs.join().floors().plus(drawn.floors()), drawn, ticks);
    }

    private void draw(Lists lists, EachList drawn, EachTick ticks) {
        Draw draw = new Draw(bank.vocabulary());
        String[] lengths = {"short", "standard", "full"};
        for (int i = 0; i < DRAWN; i++) {
            Situation situation = draw.next();
            drawn.look(situation, lists.of(situation, lengths[i % lengths.length]));
            if (i % ONE_IN == 0) {
                ticks.withoutEach(situation);
            }
        }
    }

    private List<Figure> figures(Tally floors, EachList drawn, EachTick ticks) {
        return List.of(
                share("topics of a floor that are printed", floors, 100),
                share(
                        "ticked worries, symptoms, medicines, implants and allergies with a question of their own",
                        drawn.answers(),
                        100),
                share("the same on page one, where it is the only tick", ticks.onPageOne(), ALONE_ON_PAGE_ONE),
                Figure.most(
                        "places of page one that one tick fills, at most",
                        ticks.mostPlaces(),
                        MOST_PLACES,
                        ticks.looked(),
                        ticks.mostExample()),
                Figure.most(
                        "values that change nothing, without a reason",
                        ticks.silentValues().size(),
                        0,
                        ticks.silent().all(),
                        String.join(", ", ticks.silentValues())),
                none("signs at two speeds on one list", drawn.speeds()),
                none("comfort above a sign that needs help fast", drawn.comforts()),
                none("near-doubles on one list", drawn.doubles()),
                Figure.most(
                        "unexplained differences between variants",
                        unexplained(),
                        0,
                        bank.questions().size(),
                        ""));
    }

    /** The least share of single ticks that are answered on page one, in percent. */
    private static final double ALONE_ON_PAGE_ONE = 97;
    /** The most places of page one that one tick fills. */
    private static final int MOST_PLACES = 5;

    private static Figure share(String what, Tally tally, double wanted) {
        return Figure.share(what, tally.good(), tally.all(), wanted, tally.example());
    }

    private static Figure none(String what, Tally tally) {
        return Figure.most(what, tally.bad(), 0, tally.all(), tally.example());
    }

    /** Every two values that a person can tick, on the bare situations in turn. */
    private EachList pairs() {
        Lists lists = new Lists(bank);
        EachList eachList = new EachList(bank);
        List<Fact> facts = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Fact fact : bank.vocabulary().facts()) {
            if (!fact.frame()) {
                for (String value : fact.values()) {
                    facts.add(fact);
                    values.add(value);
                }
            }
        }
        int turn = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                Situation base = bases.all().get(turn++ % bases.all().size());
                Situation one = bases.with(base, facts.get(i), values.get(i));
                Situation both = bases.with(one, facts.get(j), values.get(j));
                eachList.floors(both, lists.of(both, "short"));
            }
        }
        return eachList;
    }

    /** What one variant hears and another of its topic does not, without a reason in words. */
    private long unexplained() {
        long count = 0;
        for (Question question : bank.questions()) {
            count += question.notRaisedBy().stream()
                    .filter(not -> not.why().isBlank())
                    .count();
            count += question.raise().stream()
                    .filter(raise -> raise.why().isBlank())
                    .count();
        }
        return count;
    }
}
