package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;

/** What holds for every list that its owner has changed. */
class WishesTest {
    private static final int LISTS = 600;
    private final WishedLists lists = new WishedLists();

    @Test
    void all_own_questions_are_printed_as_written_and_none_that_was_left_out() {
        lists.forEach(LISTS, (request, list) -> {
            assertThat(list.questions().stream()
                            .filter(AskedQuestion::isOwn)
                            .sorted((a, b) -> Integer.compare(number(a), number(b)))
                            .map(question -> question.words().ask()))
                    .isEqualTo(request.list().own());
            assertThat(ids(list)).doesNotContainAnyElementsOf(request.list().leaveOut());
        });
    }

    private static int number(AskedQuestion own) {
        return Integer.parseInt(own.id().replace("own-", ""));
    }

    @Test
    void own_questions_count_and_only_they_and_what_is_demanded_make_a_list_longer_than_its_length() {
        lists.forEach(LISTS, (request, list) -> {
            int room = Rooms.pageOne(list);
            int most = switch (request.print().length()) {
                case "short" -> room;
                case "standard" -> 20;
                default -> Integer.MAX_VALUE;
            };
            int asked = list.ranked().size();
            assertThat(list.questions()).hasSizeGreaterThanOrEqualTo(Math.min(asked, most));
            assertThat(list.leftOut()).isEqualTo(asked - list.questions().size());
            if (list.questions().size() > most) {
                assertThat(list.questions().stream().filter(question -> !isDemanded(request, question)))
                        .hasSizeLessThanOrEqualTo(room);
            }
            assertThat(list.questions().stream().filter(AskedQuestion::pageOne))
                    .hasSize(Math.min(asked, room))
                    .isEqualTo(list.questions().subList(0, Math.min(asked, room)));
        });
    }

    private static boolean isDemanded(Request request, AskedQuestion question) {
        return question.isOwn()
                || new Demands(WishedLists.BANK, request.situation())
                        .topics()
                        .contains(question.question().topic())
                || question.raisedBy().stream().anyMatch(tick -> Ticks.ANSWERED.contains(tick.fact()));
    }

    @Test
    void leaving_out_takes_away_just_that() {
        lists.forEach(LISTS, (request, list) -> {
            ListWishes wishes = request.list();
            Request whole = WishedLists.with(request, new ListWishes(wishes.own(), List.of(), wishes.order()));
            Set<String> left = new HashSet<>(WishedLists.full(whole).ranked());
            left.removeAll(list.ranked());
            assertThat(list.leftOutByOwner())
                    .extracting(out -> out.question().id())
                    .hasSameElementsAs(left);
            assertThat(wishes.leaveOut()).containsAll(left);
        });
    }

    @Test
    void what_was_left_out_would_stand_in_the_place_that_is_told() {
        lists.forEach(LISTS, (request, list) -> {
            for (LeftOut left : list.leftOutByOwner()) {
                ListWishes wishes = request.list();
                List<String> others = new ArrayList<>(wishes.leaveOut());
                others.remove(left.question().id());
                // With every question named, the own ones do not move with the first three.
                Request again = WishedLists.with(request, new ListWishes(wishes.own(), others, order(request)));
                WishedLists.make(again).questions().stream()
                        .filter(question -> question.id().equals(left.question().id()))
                        .forEach(question -> {
                            assertThat(question.pageOne()).isEqualTo(left.pageOne());
                            if (question.pageOne() || request.print().length().equals("full")) {
                                assertThat(question.position()).isEqualTo(left.after() + 1);
                            }
                        });
            }
        });
    }

    /** The whole order, of what is left out too. */
    private static List<String> order(Request request) {
        return new ChecklistMaker(WishedLists.BANK).wholeOrder(request);
    }

    @Test
    void later_questions_stand_under_the_heading_of_their_section_the_own_ones_first() {
        lists.forEach(LISTS, (request, list) -> {
            assertThat(list.later().stream().flatMap(group -> group.questions().stream()))
                    .isEqualTo(list.questions().stream()
                            .filter(question -> !question.pageOne())
                            .toList());
            List<String> sections = Stream.concat(
                            Stream.of(AskedQuestion.OWN),
                            WishedLists.BANK.sections().stream().map(section -> section.id()))
                    .filter(section -> list.later().stream()
                            .anyMatch(group -> group.section().equals(section)))
                    .toList();
            assertThat(list.later()).extracting(LaterGroup::section).isEqualTo(sections);
            assertThat(list.later())
                    .allMatch(group -> group.questions().stream()
                            .allMatch(question -> question.section().equals(group.section())));
        });
    }

    @Test
    void a_list_of_which_nothing_is_wished_is_the_same_as_one_with_its_own_order_written_down() {
        lists.forEach(LISTS, (request, list) -> {
            ListWishes wishes = request.list();
            ListWishes written = new ListWishes(wishes.own(), wishes.leaveOut(), list.ranked());
            assertThat(WishedLists.make(WishedLists.with(request, written)).questions())
                    .isEqualTo(list.questions());
        });
    }

    private static List<String> ids(Checklist list) {
        return list.questions().stream().map(AskedQuestion::id).toList();
    }
}
