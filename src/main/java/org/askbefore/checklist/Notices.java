package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Sign;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;

/**
 * The boxes above the questions of one list. One box leads and gives the one action; what else was said stands below it as lines
 * without a speed, so that nobody has to weigh two speeds against each other.
 */
final class Notices {
    private static final String SYMPTOMS = "symptoms";
    private final QuestionBank bank;
    private final Situation situation;
    private final Voice voice;
    /** The signs that apply, by the notice that they call for. */
    private final Map<String, List<Sign>> signs = new HashMap<>();

    private final Set<String> urgentSigns = new HashSet<>();
    private boolean urgent;

    Notices(QuestionBank bank, Situation situation, Voice voice) {
        this.bank = bank;
        this.situation = situation;
        this.voice = voice;
        for (Sign sign : bank.urgency().signs()) {
            if (sign.isTicked(situation)) {
                sign.speeds().forEach(speed -> speed(sign, speed));
            }
        }
    }

    /** Written out, since comparators that Java puts together cost a cold start a millisecond each. */
    private static int mostUrgentFirst(Notice one, Notice other) {
        int byLevel = one.level().compareTo(other.level());
        int byFirst = byLevel != 0 ? byLevel : Boolean.compare(other.first(), one.first());
        return byFirst != 0 ? byFirst : one.id().compareTo(other.id());
    }

    private void speed(Sign sign, Sign.Speed speed) {
        if (speed.when().holds(situation)) {
            signs.computeIfAbsent(speed.notice(), id -> new ArrayList<>()).add(sign);
            if (speed.level().compareTo(Notice.Level.TODAY) <= 0) {
                urgent = true;
                if (sign.fact().equals(SYMPTOMS)) {
                    urgentSigns.add(sign.value());
                }
            }
        }
    }

    /** Whether anything that was said needs help today or sooner. */
    boolean isUrgent() {
        return urgent;
    }

    /** The symptoms that need help today or sooner. */
    Set<String> urgentSigns() {
        return urgentSigns;
    }

    /** Every notice, most urgent first; the first that is no box apart leads. */
    List<ShownNotice> shown() {
        List<Notice> notices = standing();
        List<ShownNotice> shown = new ArrayList<>();
        Set<Sign> said = new HashSet<>();
        Notice lead = null;
        for (Notice notice : notices) {
            boolean leads = lead == null && !notice.apart();
            boolean isLine = lead != null && !notice.apart() && lead.level() != Notice.Level.NOTE;
            shown.add(isLine ? line(notice, said) : box(notice, leads ? ShownNotice.Form.LEAD : ShownNotice.Form.BOX));
            said.addAll(signsOf(notice));
            lead = leads ? notice : lead;
        }
        return shown;
    }

    /** One notice of each danger, the fastest, less those that another one displaces. */
    private List<Notice> standing() {
        List<Notice> called = bank.notices().stream()
                .filter(notice -> signs.containsKey(notice.id()))
                .sorted(Notices::mostUrgentFirst)
                .toList();
        Set<String> displaced = new HashSet<>();
        called.forEach(notice -> displaced.addAll(notice.insteadOf()));
        Set<String> dangers = new HashSet<>();
        List<Notice> standing = new ArrayList<>();
        for (Notice notice : called) {
            if (!displaced.contains(notice.id()) && dangers.add(notice.danger())) {
                standing.add(notice);
            }
        }
        return standing;
    }

    /** What stands apart was said in private: the page does not repeat it, since others may read it. */
    private ShownNotice box(Notice notice, ShownNotice.Form form) {
        List<String> parts = new ArrayList<>();
        if (!notice.apart()) {
            parts.add(voice.tellPhrase(bank.words(), "ticked").replace("{ticked}", labels(signsOf(notice))));
        }
        boolean urgent = notice.level().compareTo(Notice.Level.TODAY) <= 0;
        if (urgent && !notice.apart() && bank.condition("maybe-on-ward").holds(situation)) {
            parts.add(voice.tellPhrase(bank.words(), "ward"));
        }
        parts.add(voice.tell(voice.isOther() ? notice.textOther() : notice.text()));
        String spoken = String.join(" ", parts);
        String page = notice.page().isEmpty() ? "" : " " + voice.tell(notice.page());
        return new ShownNotice(notice.id(), notice.level(), voice.tell(notice.title()), spoken, spoken + page, form);
    }

    /** What stands below the box that leads, without the signs that were said above it. */
    private ShownNotice line(Notice notice, Set<Sign> said) {
        String also = voice.tell(voice.isOther() ? notice.alsoOther() : notice.also());
        Set<Sign> signsOfLine = signsOf(notice);
        Set<Sign> more = new LinkedHashSet<>(signsOfLine);
        more.removeAll(said);
        boolean isMore = more.isEmpty() && !also.isEmpty();
        String labels = Voice.capital(labels(more.isEmpty() ? signsOfLine : more)) + ".";
        String text = isMore ? also : also.isEmpty() ? labels : labels + " " + also;
        String title = voice.tellPhrase(bank.words(), isMore ? "tell-more" : "tell-also");
        return new ShownNotice(notice.id(), notice.level(), title, text, text, ShownNotice.Form.LINE);
    }

    /** What was said that the notice warns of, in the words of the form: of its whole danger, and of those that it displaces. */
    private Set<Sign> signsOf(Notice notice) {
        Set<String> ids = new LinkedHashSet<>(List.of(notice.id()));
        ids.addAll(notice.insteadOf());
        bank.notices().stream()
                .filter(other -> other.danger().equals(notice.danger()))
                .forEach(other -> ids.add(other.id()));
        Set<Sign> said = new LinkedHashSet<>();
        for (Sign sign : bank.urgency().signs()) {
            if (ids.stream().anyMatch(id -> signs.getOrDefault(id, List.of()).contains(sign))) {
                said.add(sign);
            }
        }
        return said;
    }

    private String labels(Set<Sign> said) {
        return String.join("; ", said.stream().map(this::label).toList());
    }

    private String label(Sign sign) {
        Fact fact = bank.vocabulary().get(sign.fact());
        return fact == null ? sign.value() : fact.label(sign.value());
    }
}
