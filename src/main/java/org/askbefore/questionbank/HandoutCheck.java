package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.situation.Value;

/** A handout's own questions keep the rules of all others, and a child can read what is a child's. */
final class HandoutCheck {
    /** The highest grade of all its questions together. */
    private static final double GRADE = 6;
    /** The same for a child's own. */
    private static final double CHILD_GRADE = 4;
    /** Who is younger reads as a child does. */
    private static final int CHILD = 12;

    private final WrittenBank written;
    private final Problems problems;
    private final NameCheck names;
    private final WordingCheck wording;

    HandoutCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.problems = problems;
        this.names = new NameCheck(written, problems);
        this.wording = new WordingCheck(written, problems);
    }

    void run() {
        for (Written<Handout> handout : written.handouts()) {
            Reading sum = Reading.NOTHING;
            for (Written<HandoutQuestion> question : questions(handout)) {
                names.sources(question, question.thing().sources());
                wording.plain(question, "", question.thing().words());
                sum = sum.plus(Reading.of(question.thing().words().all()));
            }
            handout.thing().words().forEach((name, text) -> wording.sentences(handout, "words", text));
            together(handout, sum);
        }
    }

    private void together(Written<Handout> handout, Reading sum) {
        double limit = isForAChild(handout.thing()) ? CHILD_GRADE : GRADE;
        if (sum.grade() > limit) {
            problems.add(handout.problem(
                    "questions",
                    String.format(
                            Locale.ROOT,
                            "All its questions together read at grade %.1f; the limit %s is %.0f.",
                            sum.grade(),
                            limit == CHILD_GRADE ? "for a child" : "here",
                            limit),
                    "Shorter sentences, or shorter words."));
        }
    }

    /** Whether the child itself holds it; a parent's speaks to the parent. */
    private static boolean isForAChild(Handout handout) {
        boolean own = new Value.Chosen("me").equals(handout.situation().get("asking-for"));
        return own && handout.situation().get("age") instanceof Value.Amount age && age.number() < CHILD;
    }

    /** Its questions with their places in the file. */
    private static List<Written<HandoutQuestion>> questions(Written<Handout> handout) {
        List<Written<HandoutQuestion>> questions = new ArrayList<>();
        List<YamlNode> nodes =
                handout.file().get("questions") instanceof YamlNode.Items list ? list.items() : List.of();
        for (HandoutQuestion question : handout.thing().questions()) {
            int number = 0;
            for (YamlNode node : nodes) {
                String id = HandoutQuestion.id(handout.thing().id(), ++number);
                if (id.equals(question.id()) && node instanceof Entries entries) {
                    questions.add(new Written<>(question, entries, Examples.NONE));
                }
            }
        }
        return questions;
    }
}
