package org.askbefore.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.GetHelp;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.questionbank.Floor;
import org.askbefore.questionbank.NearDoubles;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Sign;
import org.askbefore.questionbank.Topic;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** What must hold of each list by itself, whatever is known. */
final class EachList {
    /** Facts of which each value that is ticked has a question of its own on the printed list. */
    static final List<String> ANSWERED = List.of("worries", "symptoms", "medicines", "implants", "allergies");

    private final QuestionBank bank;
    private final Set<String> comfort = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Tally floors = new Tally();
    private final Tally answers = new Tally();
    private final Tally speeds = new Tally();
    private final Tally comforts = new Tally();
    private final Tally doubles = new Tally();

    EachList(QuestionBank bank) {
        this.bank = bank;
        bank.topics().stream().filter(Topic::comfort).forEach(topic -> comfort.add(topic.id()));
    }

    /** Looks at one list. */
    void look(Situation situation, Checklist list) {
        floors(situation, list);
        answers(situation, list);
        speeds(situation, list);
        comfort(situation, list);
        doubles(situation, list);
    }

    /** Looks at the floor alone. */
    void floors(Situation situation, Checklist list) {
        Set<String> topics = topics(list, false);
        Set<String> pageOne = topics(list, true);
        for (Floor floor : bank.floors()) {
            if (floor.when().holds(situation)) {
                floor.printed().forEach(topic -> floors.add(topics.contains(topic), topic, situation));
                floor.firstSheet().forEach(topic -> floors.add(pageOne.contains(topic), topic, situation));
            }
        }
    }

    /** The topics of the questions of a list, or of those on page one. */
    static Set<String> topics(Checklist list, boolean pageOne) {
        Set<String> topics = new HashSet<>();
        for (AskedQuestion asked : list.questions()) {
            Question question = asked.question();
            if (question != null && (asked.pageOne() || !pageOne)) {
                topics.add(question.topic());
            }
        }
        return topics;
    }

    private void answers(Situation situation, Checklist list) {
        for (String fact : ANSWERED) {
            if (situation.get(fact) instanceof Value.Several several) {
                for (String value : several.names()) {
                    boolean isAnswered = list.questions().stream().anyMatch(asked -> Lists.isAbout(asked, fact, value));
                    answers.add(isAnswered, fact + " " + value, situation);
                }
            }
        }
    }

    /** The strip never names a sign that was ticked: the box says how soon to act on it. */
    private void speeds(Situation situation, Checklist list) {
        for (Sign sign : bank.urgency().signs()) {
            boolean isBoth = sign.isTicked(situation)
                    && !sign.strip().isEmpty()
                    && list.getHelp().contains(sign.strip())
                    && !list.notices().isEmpty()
                    && differs(sign, situation, list);
            speeds.add(!isBoth, sign.value(), situation);
        }
    }

    private boolean differs(Sign sign, Situation situation, Checklist list) {
        Notice.Level strip = GetHelp.speed(bank, sign, situation);
        return list.notices().stream().map(ShownNotice::level).noneMatch(level -> level == strip);
    }

    private void comfort(Situation situation, Checklist list) {
        boolean isUrgent =
                list.notices().stream().anyMatch(notice -> notice.level().compareTo(Notice.Level.TODAY) <= 0);
        if (!isUrgent) {
            return;
        }
        List<AskedQuestion> order = new ArrayList<>();
        list.questions().stream().filter(AskedQuestion::pageOne).forEach(order::add);
        boolean isBelow = true;
        boolean seen = false;
        for (AskedQuestion asked : order) {
            boolean isComfort = asked.question() != null
                    && comfort.contains(asked.question().topic());
            isBelow &= !(isComfort && (asked.first() && hasUrgentSign(situation)));
            isBelow &= !(seen && isUrgentSign(asked, situation) && !isComfort);
            seen |= isComfort;
        }
        comforts.add(isBelow, "comfort", situation);
    }

    private boolean hasUrgentSign(Situation situation) {
        return bank.urgency().signs().stream().anyMatch(sign -> isUrgent(sign, situation));
    }

    private boolean isUrgentSign(AskedQuestion asked, Situation situation) {
        return bank.urgency().signs().stream()
                .anyMatch(sign -> isUrgent(sign, situation) && Lists.isAbout(asked, sign.fact(), sign.value()));
    }

    private static boolean isUrgent(Sign sign, Situation situation) {
        return sign.fact().equals("symptoms")
                && sign.isTicked(situation)
                && sign.speeds().stream()
                        .anyMatch(speed -> speed.level().compareTo(Notice.Level.TODAY) <= 0
                                && speed.when().holds(situation));
    }

    private void doubles(Situation situation, Checklist list) {
        List<Set<String>> asks = new ArrayList<>();
        list.questions()
                .forEach(asked -> asks.add(words.computeIfAbsent(asked.words().ask(), NearDoubles::words)));
        String pair = "";
        for (int i = 0; i < asks.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (NearDoubles.alike(asks.get(i), asks.get(j)) >= NearDoubles.ALIKE) {
                    pair = list.questions().get(i).id() + " and "
                            + list.questions().get(j).id();
                }
            }
        }
        doubles.add(pair.isEmpty(), pair, situation);
    }

    Tally floors() {
        return floors;
    }

    Tally answers() {
        return answers;
    }

    Tally speeds() {
        return speeds;
    }

    Tally comforts() {
        return comforts;
    }

    Tally doubles() {
        return doubles;
    }
}
