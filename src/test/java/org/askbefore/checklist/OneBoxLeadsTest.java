package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Sign;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** With several signs one box gives the one action; what else was said stands below it, in its own words and without a speed. */
class OneBoxLeadsTest {
    private static final int SITUATIONS = 3000;
    private static final Pattern SPEED = Pattern.compile(
            "\\b(now|today|(?<!all )at once|straight away|urgent\\w*|emergency|ambulance|same day|within \\w+ hours)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void one_box_leads_and_only_a_box_apart_stands_beside_it() {
        RandomLists.forEach(SITUATIONS, "short", (situation, list) -> {
            List<ShownNotice> together = list.notices().stream()
                    .filter(notice -> !notice(notice).apart())
                    .toList();
            assertThat(list.notices())
                    .filteredOn(notice -> notice(notice).apart())
                    .extracting(ShownNotice::form)
                    .containsOnly(apart(list).toArray(ShownNotice.Form[]::new));
            for (int i = 0; i < together.size(); i++) {
                boolean onlyNotes = together.get(0).level() == Notice.Level.NOTE;
                assertThat(together.get(i).form())
                        .as(together + " in " + situation)
                        .isEqualTo(
                                i == 0
                                        ? ShownNotice.Form.LEAD
                                        : onlyNotes ? ShownNotice.Form.BOX : ShownNotice.Form.LINE);
            }
        });
    }

    private static List<ShownNotice.Form> apart(Checklist list) {
        boolean some = list.notices().stream().anyMatch(notice -> notice(notice).apart());
        return some ? List.of(ShownNotice.Form.BOX) : List.of();
    }

    @Test
    void a_crisis_is_a_box_of_its_own() {
        assertThat(RandomLists.BANK.notices())
                .filteredOn(Notice::apart)
                .isNotEmpty()
                .allMatch(notice -> notice.danger().equals("crisis"));
        Situation both = RandomLists.of(Map.of(
                "procedure", new Value.Chosen("facet-rf"),
                "stage", new Value.Chosen("just-had"),
                "symptoms", new Value.Several(List.of("saddle-numbness", "fever", "thoughts-of-suicide"))));
        assertThat(RandomLists.list(both, "short").notices())
                .extracting(ShownNotice::id, ShownNotice::form)
                .containsExactlyInAnyOrder(
                        tuple("cauda-equina", ShownNotice.Form.LEAD),
                        tuple("crisis", ShownNotice.Form.BOX),
                        tuple("infection", ShownNotice.Form.LINE));
    }

    @Test
    void a_line_has_no_speed_of_its_own() {
        RandomLists.forEach(
                SITUATIONS,
                "short",
                (situation, list) -> assertThat(list.notices())
                        .filteredOn(notice -> !notice.isBox())
                        .allSatisfy(line -> assertThat(line.title() + " "
                                        + (isMore(line)
                                                ? line.text()
                                                : line.text()
                                                        .substring(said(line).length())))
                                .as(line.id() + " in " + situation)
                                .doesNotContainPattern(SPEED)));
    }

    @Test
    void a_notice_names_what_was_ticked_for_it_and_nothing_else() {
        RandomLists.forEach(SITUATIONS, "short", (situation, list) -> {
            Set<String> named = new HashSet<>();
            for (ShownNotice notice : list.notices()) {
                if (!notice(notice).apart()) {
                    Set<String> said = isMore(notice)
                            ? Set.of()
                            : small(Set.of(said(notice).split("; ")));
                    assertThat(said).as(notice.text() + " in " + situation).isSubsetOf(small(ticked(situation)));
                    named.addAll(said);
                    assertThat(named)
                            .as(notice.id() + " of " + list.notices() + " in " + situation)
                            .containsAll(small(calling(notice, situation)));
                }
            }
        });
    }

    @Test
    void what_stands_apart_is_not_repeated_where_others_may_read_it() {
        RandomLists.forEach(
                SITUATIONS,
                "short",
                (situation, list) -> assertThat(list.notices())
                        .filteredOn(notice -> notice(notice).apart())
                        .allSatisfy(notice -> assertThat(notice.text())
                                .doesNotStartWith("You said")
                                .doesNotContain(calling(notice, situation).toArray(String[]::new))));
    }

    /** A line that says what to do about something that stands above it. */
    private static boolean isMore(ShownNotice notice) {
        return notice.title().equals(RandomLists.BANK.words().get("tell-more"));
    }

    @Test
    void who_may_still_be_on_a_ward_is_told_to_call_a_nurse() {
        for (String sign : List.of("bladder-change", "fever", "breathless", "hard-to-wake", "both-legs-weak")) {
            Situation ward = RandomLists.of(Map.of(
                    "procedure", new Value.Chosen("sdr"),
                    "stage", new Value.Chosen("just-had"),
                    "symptoms", new Value.Several(List.of(sign))));
            Situation home = RandomLists.with(ward, "stage", new Value.Chosen("weeks-after"));
            String nurse = RandomLists.BANK.words().get("ward");
            assertThat(RandomLists.list(ward, "short").notices().get(0).text()).contains(nurse);
            assertThat(RandomLists.list(home, "short").notices())
                    .noneMatch(notice -> notice.text().contains(nurse));
        }
    }

    private static Notice notice(ShownNotice shown) {
        return RandomLists.BANK.notices().stream()
                .filter(notice -> notice.id().equals(shown.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What the box says was ticked. No label has a full stop or a colon. */
    private static String said(ShownNotice notice) {
        String text = notice.isBox() ? notice.text().substring(notice.text().indexOf(": ") + 2) : notice.text();
        return text.substring(0, text.indexOf('.'));
    }

    /** The labels as they are, wherever a line begins with one. */
    private static Set<String> small(Set<String> labels) {
        return labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> ticked(Situation situation) {
        Set<String> labels = new HashSet<>();
        situation.values().forEach((name, value) -> {
            Fact fact = RandomLists.BANK.vocabulary().get(name);
            value.asWritten().forEach(written -> labels.add(fact.label(written)));
        });
        return labels;
    }

    /** The labels of what calls for just that notice. */
    private static Set<String> calling(ShownNotice notice, Situation situation) {
        Set<String> labels = new HashSet<>();
        for (Sign sign : RandomLists.BANK.urgency().signs()) {
            boolean calls = sign.speeds().stream()
                    .anyMatch(speed ->
                            speed.notice().equals(notice.id()) && speed.when().holds(situation));
            if (calls && sign.isTicked(situation)) {
                labels.add(RandomLists.BANK.vocabulary().get(sign.fact()).label(sign.value()));
            }
        }
        return labels;
    }
}
