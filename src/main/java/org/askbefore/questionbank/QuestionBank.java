package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * All that lists are made from: facts, topics, questions, notices, procedures, sources, countries and words;
 * and the order in which facts are asked for, and lists to hand out.
 *
 * @param vocabulary the facts
 * @param named the conditions that have a name of their own
 * @param onlyWhen when a fact is worth asking for, by its name; a fact that is not here always is
 * @param sections the printed sections, in order
 * @param topics the needs, in the order that breaks ties
 * @param questions by id
 * @param notices by id
 * @param urgency how soon to act on which sign
 * @param stages which needs come first at which stage
 * @param floors topics that are printed on every list of a kind
 * @param silences values that rightly change no list
 * @param procedures by the value of the fact "procedure"
 * @param sources by id
 * @param countries by the value of the fact "country"
 * @param words the fixed phrases
 * @param interview the steps in which facts are asked for, those of the short way first
 * @param handouts lists to hand out as they are
 * @param version the first 12 hex digits of a SHA-256 over bank, templates and theme
 */
public record QuestionBank(
        Vocabulary vocabulary,
        Map<String, Condition> named,
        Map<String, Condition> onlyWhen,
        List<Section> sections,
        List<Topic> topics,
        List<Question> questions,
        List<Notice> notices,
        Urgency urgency,
        List<StageLift> stages,
        List<Floor> floors,
        List<Silence> silences,
        Map<String, Procedure> procedures,
        Map<String, Source> sources,
        Map<String, Country> countries,
        Words words,
        List<InterviewStep> interview,
        List<Handout> handouts,
        String version) {
    /** The named conditions of the places that have a "When to get help" of their own. */
    public static final List<String> PLACES = List.of("low-needles", "spasticity-surgery", "neck", "chest", "face");

    /** The named conditions that the program looks at itself: which title, how long a list, which signs. */
    public static final List<String> NEEDED_CONDITIONS = List.of(
            "after-procedure",
            "short-list",
            "maybe-on-ward",
            "low-needles",
            "spasticity-surgery",
            "neck",
            "chest",
            "face");

    /** The same bank under another version. */
    public QuestionBank withVersion(String newVersion) {
        return new QuestionBank(
                vocabulary,
                named,
                onlyWhen,
                sections,
                topics,
                questions,
                notices,
                urgency,
                stages,
                floors,
                silences,
                procedures,
                sources,
                countries,
                words,
                interview,
                handouts,
                newVersion);
    }

    /** The questions that can be asked at one of these procedures and stages, as {@link Frames} counts them. */
    public List<Question> possible(long frame) {
        return questions instanceof PackedQuestions packed
                ? packed.possible(frame)
                : questions.stream()
                        .filter(question -> (question.where() & frame) != 0)
                        .toList();
    }

    /** The condition of that name, which the program itself needs. A bank that lacks it was refused. */
    public Condition condition(String name) {
        Condition condition = named.get(name);
        if (condition == null) {
            throw new IllegalStateException("situations/ has no " + name);
        }
        return condition;
    }

    /**
     * A situation, with as little known as will do, whose list has the question of that id.
     *
     * @return null if there is no such question, or if no situation asks it
     */
    public @Nullable Situation reaching(String id) {
        for (Question question : questions) {
            if (question.id().equals(id)) {
                return Witness.of(vocabulary, printed(question));
            }
        }
        return null;
    }

    /** What must hold for a question to be on a list: its own rule, and that of none that displaces it. */
    List<Goal> printed(Question question) {
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.asks(question.when()));
        for (Question other : questions) {
            if (other.insteadOf().contains(question.id())) {
                goals.add(Goal.doesNotAsk(other.when()));
            }
        }
        return goals;
    }
}
