package org.askbefore.measure;

import java.util.ArrayList;
import java.util.List;
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
    private final Lists lists;
    private final Bases bases;
    private final EachList eachList;
    private final EachTick eachTick;

    private Measures(QuestionBank bank) {
        this.bank = bank;
        this.lists = new Lists(bank);
        this.bases = new Bases(bank.vocabulary());
        this.eachList = new EachList(bank);
        this.eachTick = new EachTick(bank, lists, bases);
    }

    /** The figures of that bank. */
    public static List<Figure> of(QuestionBank bank) {
        return of(bank, DRAWN);
    }

    /** The figures over so many drawn situations. */
    static List<Figure> of(QuestionBank bank, int drawn) {
        return new Measures(bank).figures(drawn);
    }

    private List<Figure> figures(int drawn) {
        pairs();
        eachTick.look();
        Draw draw = new Draw(bank.vocabulary());
        String[] lengths = {"short", "standard", "full"};
        for (int i = 0; i < drawn; i++) {
            Situation situation = draw.next();
            eachList.look(situation, lists.of(situation, lengths[i % lengths.length]));
            if (i % ONE_IN == 0) {
                eachTick.withoutEach(situation);
            }
        }
        Tally answers = eachList.answers();
        Tally alone = eachTick.onPageOne();
        return List.of(
                share("topics of a floor that are printed", eachList.floors(), 100),
                Figure.share(
                        "ticked worries, symptoms, medicines, implants and allergies with a question of their own",
                        answers.good(),
                        answers.all(),
                        100,
                        answers.example()),
                Figure.share(
                        "the same on page one, where it is the only tick",
                        alone.good(),
                        alone.all(),
                        ALONE_ON_PAGE_ONE,
                        alone.example()),
                Figure.most(
                        "places of page one that one tick fills, at most",
                        eachTick.mostPlaces(),
                        MOST_PLACES,
                        eachTick.silent().all(),
                        eachTick.mostExample()),
                Figure.most(
                        "values that change nothing, without a reason",
                        eachTick.silentValues().size(),
                        0,
                        eachTick.silent().all(),
                        eachTick.silent().example() + " " + eachTick.silentValues()),
                none("signs at two speeds on one list", eachList.speeds()),
                none("comfort above a sign that needs help fast", eachList.comforts()),
                none("near-doubles on one list", eachList.doubles()),
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
    private void pairs() {
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
