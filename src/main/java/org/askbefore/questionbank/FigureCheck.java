package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askbefore.problem.Problems;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Leaves;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Situation;

/**
 * Figures say what they are about, and are printed only there: a figure of the neck says nothing of the lower back, one of heat
 * nothing of short pulses.
 */
final class FigureCheck {
    private static final String ABOUT = "about";
    private static final String NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|half|a third|a quarter|most";
    private static final Pattern FIGURE = Pattern.compile(
            "\\d+|\\b(" + NUMBER
                    + ") (in|out of|of) (every )?(two|three|four|five|six|seven|eight|nine|ten|a hundred)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Figures may be about these; but for kind and age, which must not be known to be others, they must be known wherever they are printed. */
    private static final Set<String> KNOWN = Set.of("procedure", "site", "nerve", "paying", "country");

    private static final Set<String> NOT_ANOTHER = Set.of("rf-type", "age");
    private final QuestionBank bank;
    private final List<Written<Question>> questions;
    private final Problems problems;

    FigureCheck(WrittenBank written, Problems problems) {
        this.bank = written.bank();
        this.questions = written.questions();
        this.problems = problems;
    }

    void run() {
        questions.forEach(this::question);
    }

    private void question(Written<Question> question) {
        Question thing = question.thing();
        Condition about = thing.about();
        if (about == null) {
            withoutAbout(question, "", thing.patient());
            if (!thing.other().equals(thing.patient())) {
                withoutAbout(question, "-other", thing.other());
            }
        } else {
            Leaves.of(about, leaf -> leaf(question, leaf));
        }
    }

    private void withoutAbout(Written<Question> question, String ending, Wording words) {
        withoutAbout(question, "ask" + ending, words.ask());
        withoutAbout(question, "also" + ending, String.join(" ", words.also()));
        withoutAbout(question, "why" + ending, words.why());
    }

    private void withoutAbout(Written<Question> question, String key, String text) {
        Matcher figure = FIGURE.matcher(text);
        if (question.has(key) && figure.find()) {
            problems.add(question.problem(
                    key,
                    "These words hold a figure (\"" + figure.group() + "\") and do not say what it is about.",
                    "Add  about: {procedure: [facet-rf], site: [lumbar]}  or  about: always"));
        }
    }

    private void leaf(Written<Question> question, Leaf leaf) {
        for (String fact : leaf.names()) {
            if (!KNOWN.contains(fact) && !NOT_ANOTHER.contains(fact)) {
                problems.add(question.problem(
                        ABOUT,
                        "A figure is not about \"" + fact + "\".",
                        "Facts: procedure, site, nerve, rf-type, age, paying, country"));
                return;
            }
            Goal.Wanted other = KNOWN.contains(fact) ? Goal.Wanted.NOT_TRUE : Goal.Wanted.FALSE;
            List<Goal> goals = new ArrayList<>(bank.printed(question.thing()));
            goals.add(new Goal(leaf, other));
            Situation wider = Witness.of(bank.vocabulary(), goals);
            if (wider != null) {
                problems.add(question.problem(
                        "when",
                        "The rule is wider than what the figure is about: it is printed in  " + wider,
                        "Narrow the rule by \"" + fact + "\", or leave out the figure."));
            }
        }
    }
}
