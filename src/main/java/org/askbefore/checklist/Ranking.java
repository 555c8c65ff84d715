package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.questionbank.NotRaisedBy;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Raise;
import org.askbefore.questionbank.StageLift;
import org.askbefore.rules.Because;
import org.askbefore.situation.Situation;

/** Which questions a situation asks, the most important first. */
final class Ranking {
    /**
     * What the first, the second and the third reason of a person's own add to a question's rank. Further ones add nothing: many
     * ticks on one need must not push all other needs away.
     */
    private static final int[] RAISES = {30, 12, 6};
    /** What it adds that a question is asked only because of something else that was said, such as a medicine or an illness. */
    private static final int SAID = 15;
    /** What people fear, feel and went through moves a question that is asked only because of it as far as any other reason. */
    private static final Set<String> FELT = Set.of("worries", "symptoms", "felt-during", "earlier-rhizotomy");
    /** What a sign that needs help fast adds to the questions about it. */
    private static final int URGENT_SIGN = 30;

    private static final String SYMPTOMS = "symptoms";
    private final QuestionBank bank;
    private final Situation situation;
    private final Ticks ticks;
    private final Set<String> urgentSigns;
    private final Needs needs;
    private final Map<String, Integer> lifts = new HashMap<>();

    /** @param urgentSigns the symptoms that need help today or sooner */
    Ranking(QuestionBank bank, Needs needs, Situation situation, Ticks ticks, Set<String> urgentSigns) {
        this.bank = bank;
        this.needs = needs;
        this.situation = situation;
        this.ticks = ticks;
        this.urgentSigns = urgentSigns;
        for (StageLift stage : bank.stages()) {
            boolean holds = stage.when().holds(situation)
                    && (stage.unless() == null || !stage.unless().holds(situation));
            if (holds) {
                stage.topics().forEach(topic -> lifts.merge(topic, stage.by(), Integer::sum));
            }
        }
    }

    /** Every question whose rule is true and that no true variant displaces; score, then topic, then id decide the order. */
    List<Candidate> candidates() {
        long frame = needs.frames().of(situation);
        List<Question> asked = new ArrayList<>();
        Set<String> displaced = new HashSet<>();
        for (Question question : bank.possible(frame)) {
            if (question.when().holds(situation)) {
                asked.add(question);
                displaced.addAll(question.insteadOf());
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Question question : asked) {
            if (!displaced.contains(question.id())) {
                candidates.add(candidate(question));
            }
        }
        candidates.sort(Candidate::compare);
        return urgentSigns.isEmpty() ? candidates : Comfort.belowSigns(candidates);
    }

    private Candidate candidate(Question question) {
        boolean isBrought = ticks.bring(question.when());
        List<Because> brought = isBrought ? heard(question, ticks.about(question.when())) : List.of();
        List<Because> raisedBy = new ArrayList<>(brought);
        boolean isFelt = brought.stream().anyMatch(each -> FELT.contains(each.fact()));
        int reasons = isFelt ? 1 : 0;
        for (Raise raise : question.raise()) {
            if (raise.when().holds(situation)) {
                List<Because> because = Because.of(raise.when(), situation);
                if (!heard(question, because).isEmpty()) {
                    reasons++;
                    because.stream().filter(each -> !raisedBy.contains(each)).forEach(raisedBy::add);
                }
            }
        }
        List<Because> own = ticks.among(raisedBy);
        boolean isComfort = needs.isComfort(question.topic());
        boolean isSign = !isComfort && !urgentSigns.isEmpty() && own.stream().anyMatch(Ranking::isSymptom);
        int score = question.rank() + lifts.getOrDefault(question.topic(), 0) + raised(reasons);
        if (reasons == 0 && !brought.isEmpty()) {
            score += SAID;
        }
        if (isSign && isOfUrgentSign(own)) {
            score += URGENT_SIGN;
        }
        List<Because> filledBy = own.isEmpty() && isBrought ? ticks.all(question.when()) : own;
        int topic = needs.place(question.topic());
        return new Candidate(question, score, topic, List.copyOf(raisedBy), own, filledBy, isSign, isComfort);
    }

    private static int raised(int reasons) {
        int raised = 0;
        for (int i = 0; i < Math.min(reasons, RAISES.length); i++) {
            raised += RAISES[i];
        }
        return raised;
    }

    /** What of these this variant hears. */
    private static List<Because> heard(Question question, List<Because> because) {
        return question.notRaisedBy().isEmpty()
                ? because
                : because.stream()
                        .filter(each -> question.notRaisedBy().stream().noneMatch(not -> isSame(not, each)))
                        .toList();
    }

    private static boolean isSame(NotRaisedBy not, Because because) {
        return not.fact().equals(because.fact()) && not.value().equals(because.value());
    }

    private static boolean isSymptom(Because because) {
        return because.fact().equals(SYMPTOMS);
    }

    private boolean isOfUrgentSign(List<Because> own) {
        return own.stream().anyMatch(each -> isSymptom(each) && urgentSigns.contains(each.value()));
    }
}
