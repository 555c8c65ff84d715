package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Witness;
import org.jspecify.annotations.Nullable;

/** One sign has one speed: every entry of signs.yaml holds together, and no strip or notice gives a sign another speed. */
final class SignCheck {
    private static final String FILE = "signs.yaml";
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern NOW = Pattern.compile("emergency department|\\{emergency}");
    private static final Pattern TODAY = Pattern.compile("\\btoday\\b|\\bsame day\\b");
    /** A sign that is named as it grows is another sign than the one that was ticked. */
    private static final Pattern GROWING = Pattern.compile("worse|weaker|growing|grows|spreads|more numb");

    private final WrittenBank written;
    private final QuestionBank bank;
    private final Problems problems;

    SignCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.bank = written.bank();
        this.problems = problems;
    }

    void run() {
        if (!written.lent().contains(FILE)) {
            Set<String> notices = new LinkedHashSet<>();
            written.notices().forEach(notice -> notices.add(notice.thing().id()));
            bank.urgency().signs().forEach(sign -> sign.speeds().forEach(speed -> speed(sign, speed, notices)));
            bank.urgency().strips().forEach(this::strip);
        }
        written.notices().forEach(this::texts);
    }

    private void speed(Sign sign, Sign.Speed speed, Set<String> notices) {
        if (!notices.contains(speed.notice())) {
            report(
                    speed,
                    in -> in.get("notice"),
                    "There is no notice \"" + speed.notice() + "\".",
                    Nearest.mend(speed.notice(), notices, "Notices"));
        }
        for (String source : speed.sources()) {
            if (!bank.sources().containsKey(source)) {
                report(
                        speed,
                        in -> Texts.in(in.get("sources"), source),
                        "There is no source \"" + source + "\".",
                        Nearest.mend(source, bank.sources().keySet(), "Sources"));
            }
        }
        List<Goal> goals = List.of(Goal.asks(said(sign)), Goal.asks(speed.when()));
        if (Witness.of(bank.vocabulary(), goals) == null) {
            report(
                    speed,
                    in -> in.get("when"),
                    "This rule can never be true.",
                    "Two of its parts contradict each other.");
        }
    }

    private void report(Sign.Speed speed, Function<Entries, @Nullable YamlNode> part, String what, String mend) {
        Entries entry = Objects.requireNonNull(written.speeds().get(speed));
        problems.add(Objects.requireNonNull(part.apply(entry)).problem(what, mend));
    }

    private static Condition said(Sign sign) {
        return new Leaf.Includes(sign.fact(), Set.of(sign.value()));
    }

    /** A strip says "now" or "the same day": a sign that is neither there has no place in it. */
    private void strip(Strip strip) {
        Condition place = bank.named().get(strip.place());
        for (String value : strip.signs()) {
            Sign sign = bank.urgency().symptom(value);
            if (sign != null && place != null && isSlow(sign, place)) {
                problems.add(place(strip, value)
                        .problem(
                                "The strip of \"" + strip.place() + "\" names \"" + value
                                        + "\", which is never an emergency or for today there.",
                                "Leave it out of the strip, or mend its speed."));
            }
        }
    }

    private YamlNode place(Strip strip, String value) {
        Entries file = Objects.requireNonNull(written.files().get(FILE));
        Entries strips = (Entries) Objects.requireNonNull(file.get("strips"));
        return Texts.in(strips.get(strip.place()), value);
    }

    private boolean isSlow(Sign sign, Condition place) {
        List<Goal> goals = new ArrayList<>(ifItCameOn(sign));
        goals.add(Goal.asks(place));
        return sign.speeds().stream()
                .filter(speed -> speed.level().compareTo(Notice.Level.TODAY) <= 0)
                .noneMatch(speed -> {
                    List<Goal> there = new ArrayList<>(goals);
                    there.add(Goal.asks(speed.when()));
                    return Witness.of(bank.vocabulary(), there) != null;
                });
    }

    /** The sign is new, just after the procedure, and it is all that is said. */
    private List<Goal> ifItCameOn(Sign sign) {
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.asks(bank.condition("after-procedure")));
        goals.add(Goal.asks(new Leaf.Is("symptom-course", Set.of("new-or-worse"))));
        goals.add(Goal.asks(said(sign)));
        return goals;
    }

    /** A sentence that sends people somewhere at one speed names no sign that has only another one where the notice is shown. */
    private void texts(Written<Notice> notice) {
        for (String sentence : SENTENCE.split(notice.thing().text(), -1)) {
            Notice.Level level = NOW.matcher(sentence).find()
                    ? Notice.Level.EMERGENCY
                    : TODAY.matcher(sentence).find() ? Notice.Level.TODAY : null;
            if (level != null && !GROWING.matcher(sentence).find()) {
                bank.urgency().signs().forEach(sign -> named(notice, sentence, level, sign));
            }
        }
    }

    private void named(Written<Notice> notice, String sentence, Notice.Level level, Sign sign) {
        String words = named(sentence, sign);
        if (words != null && !canHave(notice.thing(), sign, level)) {
            problems.add(notice.problem(
                    "text",
                    "This says \"" + level.written() + "\" of \"" + words
                            + "\", which signs.yaml gives another speed wherever the notice is shown.",
                    "Say it at the speed of signs.yaml, or mend it there."));
        }
    }

    private static @Nullable String named(String sentence, Sign sign) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String words : sign.named()) {
            if (lower.contains(words.toLowerCase(Locale.ROOT))) {
                return words;
            }
        }
        return null;
    }

    /** Whether, somewhere that the notice is shown, that sign would have that speed if it came on. */
    private boolean canHave(Notice notice, Sign sign, Notice.Level level) {
        if (Witness.of(bank.vocabulary(), List.of(Goal.asks(notice.when()))) == null) {
            return true;
        }
        return sign.speeds().stream()
                .filter(speed -> speed.level() == level)
                .anyMatch(speed -> Witness.of(
                                bank.vocabulary(),
                                List.of(Goal.asks(said(sign)), Goal.asks(speed.when()), frame(notice)))
                        != null);
    }

    /** The place and stage of a notice, without what was said and its course. */
    private static Goal frame(Notice notice) {
        return Goal.asks(Frame.of(notice.when()));
    }
}
