package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.askbefore.situation.ListWishes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the wishes of an owner make of the ranking a b c d e. */
class ArrangementTest {
    private static final List<String> RANKED = List.of("a", "b", "c", "d", "e");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    0 | -   | -           | a b c d e
                    2 | -   | -           | a b c own-1 own-2 d e
                    1 | b   | -           | a c d own-1 e
                    1 | a b c d | -       | e own-1
                    2 | a b c d e | -     | own-1 own-2
                    0 | a b c d e | -     | -
                    0 | x   | y x         | a b c d e
                    0 | -   | c           | a b c d e
                    0 | -   | c a         | c d e a b
                    0 | -   | d b         | a d e b c
                    0 | -   | e d c b a   | e d c b a
                    0 | -   | d x a       | d e a b c
                    2 | -   | own-2 own-1 a | own-2 d e own-1 a b c
                    1 | -   | own-1 a d   | own-1 a b c d e
                    0 | b   | d b         | a d e c
                    0 | d   | d b         | a e b c
                    0 | a   | c a         | c d e b
                    """)
    void what_is_asked_stands_in_the_order_that_is_wished_for(int own, String leaveOut, String order, String asked) {
        List<String> texts = List.of("One?", "Two?").subList(0, own);
        Arrangement arrangement =
                Arrangement.of(RANKED, new ListWishes(texts, ids(leaveOut), ids(order)), Set.of(), 11);
        assertThat(arrangement.asked()).isEqualTo(ids(asked));
    }

    private static List<String> ids(String written) {
        return written == null ? List.of() : Arrays.asList(written.split(" "));
    }
}
