package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Sign;
import org.askbefore.situation.Situation;
import org.junit.jupiter.api.Test;

/** Under a box that sends people for help, what is about a sign stands above soreness, aftercare, activity and next time. */
class SignsBeforeComfortTest {
    private static final int SITUATIONS = 3000;
    private static final String SYMPTOMS = "symptoms";
    private int urgent;

    @Test
    void no_comfort_stands_above_a_question_of_an_urgent_sign_nor_among_the_first() {
        for (String length : List.of("short", "standard", "full")) {
            urgent = 0;
            RandomLists.forEach(SITUATIONS, length, (situation, list) -> {
                boolean help = list.notices().stream()
                        .anyMatch(notice -> notice.level().compareTo(Notice.Level.TODAY) <= 0);
                if (help) {
                    urgent++;
                    check(situation, RandomLists.pageOne(list), list, urgentSigns(situation));
                }
            });
            assertThat(urgent).isGreaterThan(SITUATIONS / 5);
        }
    }

    private static void check(Situation situation, List<AskedQuestion> pageOne, Checklist list, Set<String> signs) {
        assertThat(list.questions())
                .filteredOn(AskedQuestion::first)
                .as(situation.toString())
                .noneMatch(RandomLists::isComfort);
        int firstComfort = (int) pageOne.stream()
                .takeWhile(question -> !RandomLists.isComfort(question))
                .count();
        boolean comfortOnPageOne = firstComfort < pageOne.size();
        List<AskedQuestion> below = comfortOnPageOne
                ? list.questions().subList(firstComfort, list.questions().size())
                : List.of();
        assertThat(below)
                .filteredOn(question -> isAbout(question, signs))
                .as(situation.toString())
                .extracting(AskedQuestion::id)
                .isEmpty();
    }

    private static boolean isAbout(AskedQuestion question, Set<String> signs) {
        return !RandomLists.isComfort(question)
                && question.raisedBy().stream()
                        .anyMatch(because -> because.fact().equals(SYMPTOMS) && signs.contains(because.value()));
    }

    /** The ticked symptoms that need help today or sooner. */
    private static Set<String> urgentSigns(Situation situation) {
        Set<String> signs = new HashSet<>();
        for (Sign sign : RandomLists.BANK.urgency().signs()) {
            boolean isUrgent = sign.speeds().stream()
                    .filter(speed -> speed.level().compareTo(Notice.Level.TODAY) <= 0)
                    .anyMatch(speed -> speed.when().holds(situation));
            if (isUrgent && sign.fact().equals(SYMPTOMS) && sign.isTicked(situation)) {
                signs.add(sign.value());
            }
        }
        return signs;
    }
}
