package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;

/** Moving a question changes what is printed as it should, on every list. */
class MovesTest {
    private static final int LISTS = 120;
    private final WishedLists lists = new WishedLists();

    @Test
    void within_page_one_and_within_a_section_a_question_changes_places_with_its_neighbour() {
        lists.forEach(LISTS, (request, list) -> {
            Moves moves = Moves.of(list);
            for (int i = 1; i < list.questions().size(); i++) {
                AskedQuestion upper = list.questions().get(i - 1);
                AskedQuestion lower = list.questions().get(i);
                if (upper.pageOne() == lower.pageOne()
                        && (upper.pageOne() || upper.section().equals(lower.section()))) {
                    List<String> swapped = new ArrayList<>(ids(list));
                    Collections.swap(swapped, i - 1, i);
                    assertThat(ids(ordered(request, moves.up(lower.id())))).isEqualTo(swapped);
                    assertThat(ids(ordered(request, moves.down(upper.id())))).isEqualTo(swapped);
                }
            }
        });
    }

    @Test
    void the_first_of_a_section_moved_up_becomes_the_last_of_page_one() {
        lists.forEach(LISTS, (request, list) -> {
            for (LaterGroup group : list.later()) {
                String id = group.questions().get(0).id();
                assertThat(Moves.of(list).canMoveUp(id)).isTrue();
                Checklist moved = ordered(request, Moves.of(list).up(id));
                AskedQuestion fallen = lastOfPageOne(list);
                assertThat(lastOfPageOne(moved).id()).isEqualTo(id);
                assertThat(moved.later())
                        .filteredOn(other -> other.section().equals(fallen.section()))
                        .singleElement()
                        .satisfies(other ->
                                assertThat(other.questions().get(0).id()).isEqualTo(fallen.id()));
            }
        });
    }

    @Test
    void the_last_of_page_one_moved_down_changes_with_the_first_of_the_rest() {
        lists.forEach(LISTS, (request, list) -> {
            if (list.later().isEmpty()) {
                list.questions().stream()
                        .skip(Math.max(0, list.questions().size() - 1))
                        .forEach(last -> assertThat(Moves.of(list).canMoveDown(last.id()))
                                .isFalse());
                return;
            }
            AskedQuestion last = lastOfPageOne(list);
            Checklist moved = ordered(request, Moves.of(list).down(last.id()));
            assertThat(lastOfPageOne(moved).id()).isEqualTo(list.ranked().get(last.position()));
            assertThat(moved.questions())
                    .filteredOn(question -> question.id().equals(last.id()))
                    .noneMatch(AskedQuestion::pageOne);
        });
    }

    @Test
    void each_move_that_is_allowed_changes_the_order_and_prints_the_same_questions() {
        lists.forEach(LISTS, (request, list) -> {
            Moves moves = Moves.of(list);
            for (String id : ids(list)) {
                check(request, list, moves.canMoveUp(id), moves.up(id));
                check(request, list, moves.canMoveDown(id), moves.down(id));
            }
        });
    }

    private static void check(Request request, Checklist list, boolean allowed, List<String> order) {
        List<String> printed = ids(ordered(request, order));
        assertThat(order).hasSameElementsAs(list.ranked()).hasSameSizeAs(list.ranked());
        assertThat(printed).containsExactlyInAnyOrderElementsOf(ids(list));
        assertThat(printed.equals(ids(list))).isEqualTo(!allowed);
    }

    @Test
    void the_ends_stay_where_they_are() {
        lists.forEach(LISTS, (request, list) -> {
            Moves moves = Moves.of(list);
            list.questions().stream().limit(1).forEach(first -> {
                assertThat(moves.canMoveUp(first.id())).isFalse();
                assertThat(moves.up(first.id())).isEqualTo(list.ranked());
            });
            for (LaterGroup group : list.later()) {
                String last =
                        group.questions().get(group.questions().size() - 1).id();
                assertThat(moves.canMoveDown(last)).isFalse();
                assertThat(moves.down(last)).isEqualTo(list.ranked());
            }
        });
    }

    @Test
    void what_is_not_printed_does_not_move() {
        lists.forEach(LISTS, (request, list) -> {
            Moves moves = Moves.of(list);
            List<String> hidden = new ArrayList<>(
                    list.ranked().subList(list.questions().size(), list.ranked().size()));
            list.leftOutByOwner().forEach(left -> hidden.add(left.question().id()));
            hidden.add("own-21");
            hidden.add("no/such/question");
            for (String id : hidden) {
                assertThat(moves.canMoveUp(id) || moves.canMoveDown(id)).isFalse();
                assertThat(moves.up(id)).isEqualTo(list.ranked()).isEqualTo(moves.down(id));
            }
        });
    }

    private static AskedQuestion lastOfPageOne(Checklist list) {
        List<AskedQuestion> pageOne =
                list.questions().stream().filter(AskedQuestion::pageOne).toList();
        return pageOne.get(pageOne.size() - 1);
    }

    private static Checklist ordered(Request request, List<String> order) {
        ListWishes wishes = request.list();
        return WishedLists.make(WishedLists.with(request, new ListWishes(wishes.own(), wishes.leaveOut(), order)));
    }

    private static List<String> ids(Checklist list) {
        return list.questions().stream().map(AskedQuestion::id).toList();
    }
}
