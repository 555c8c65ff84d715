package org.askbefore.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askbefore.BuiltIn;
import org.askbefore.Situations;
import org.askbefore.problem.SourceText;
import org.junit.jupiter.api.Test;

class SituationWriterTest {
    private static Request read(String text) throws Exception {
        return new RequestReader(BuiltIn.vocabulary())
                .file(new SourceText("x", text))
                .read();
    }

    @Test
    void what_is_written_is_read_as_the_same() throws Exception {
        Situations situations = new Situations(BuiltIn.vocabulary(), 3);
        Person person =
                new Person("7", "Zoë \"O'Neill\" \\ #1: [a], {b}", "4 May 1968", "- 3\u2028x \u200f \u00a0y", "no");
        PrintWishes print = new PrintWishes("letter", true, true, "full", List.of("alcohol", "cannabis"));
        for (int i = 0; i < 300; i++) {
            Situation situation = situations.next();
            Request request = read(SituationWriter.text(situation, person, print));
            assertThat(request.situation()).isEqualTo(situation);
            assertThat(request.person()).isEqualTo(person);
            assertThat(request.print()).isEqualTo(print);
        }
    }

    @Test
    void nothing_known_is_a_file_that_can_be_read() throws Exception {
        String text = SituationWriter.text(Situation.empty(), Person.UNNAMED, PrintWishes.NONE);
        assertThat(read(text)).isEqualTo(new Request(Situation.empty(), Person.UNNAMED, PrintWishes.NONE));
    }

    @Test
    void a_list_says_none_in_words() {
        Situation none = Situation.of(
                BuiltIn.vocabulary(),
                java.util.Map.of("medicines", new Value.Several(List.of()), "age", new Value.Amount(0)));
        assertThat(SituationWriter.text(none, Person.UNNAMED, PrintWishes.NONE))
                .isEqualTo("age: 0\nmedicines: [none]\n");
    }
}
