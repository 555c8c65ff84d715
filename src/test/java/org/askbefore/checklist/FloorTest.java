package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** Nothing displaces the topics of the floors, whatever is known, however short the list is and whoever asks. */
class FloorTest {
    private static final int SITUATIONS = 3000;
    private static final int LISTS = 1500;
    private static final List<String> LENGTHS = List.of("short", "standard", "full");
    private static final List<String> VOICES = List.of("me", "my-child", "my-adult-child", "my-parent", "someone-else");
    private int floors;

    @Test
    void every_floor_is_printed_at_every_length_and_in_every_voice() {
        new RandomSituations(RandomLists.BANK.vocabulary()).forEach(SITUATIONS, known -> {
            Situation situation = RandomLists.with(known, "asking-for", new Value.Chosen(voice()));
            Demands demands = new Demands(RandomLists.BANK, situation);
            floors += demands.topics().isEmpty() ? 0 : 1;
            for (String length : LENGTHS) {
                Checklist list = RandomLists.list(situation, length);
                assertThat(RandomLists.topics(list.questions()))
                        .as(length + " " + situation)
                        .containsAll(demands.topics());
                assertThat(RandomLists.topics(RandomLists.pageOne(list)))
                        .as("page one of " + length + " " + situation)
                        .containsAll(demands.firstSheet());
            }
        });
        assertThat(floors).isGreaterThan(SITUATIONS / 3);
    }

    /** Each voice in turn. */
    private String voice() {
        return VOICES.get(floors % VOICES.size());
    }

    @Test
    void a_floor_is_printed_beside_own_questions_but_for_what_its_owner_leaves_out() {
        new WishedLists()
                .forEach(
                        LISTS,
                        (request, list) -> assertThat(RandomLists.topics(list.questions()))
                                .as(request.toString())
                                .containsAll(
                                        without(list, new Demands(RandomLists.BANK, request.situation()).topics())));
    }

    @Test
    void own_questions_alone_push_no_first_sheet_topic_off_page_one() {
        new WishedLists().forEach(LISTS, (wished, ordered) -> {
            ListWishes wishes =
                    new ListWishes(wished.list().own(), wished.list().leaveOut(), List.of());
            Request request = WishedLists.with(wished, wishes);
            Checklist list = WishedLists.make(request);
            assertThat(RandomLists.topics(RandomLists.pageOne(list)))
                    .as(request.toString())
                    .containsAll(without(list, new Demands(RandomLists.BANK, request.situation()).firstSheet()));
        });
    }

    private static Set<String> without(Checklist list, Set<String> topics) {
        Set<String> others = new HashSet<>(topics);
        list.leftOutByOwner().forEach(left -> others.remove(left.question().topic()));
        return others;
    }
}
