package org.askbefore.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.askbefore.BuiltIn;
import org.askbefore.Situations;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.junit.jupiter.api.Test;

class SituationWriterTest {
    private static final String PIECES = "ab Zé\"'\\\\#:,[]{}&*!|>%@`-?~ü漢ж؟م\u0301\u200f\u00a0\u202e<>$/=";

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
    void a_list_that_was_changed_is_read_as_the_same() throws Exception {
        Random random = new Random(11);
        Situations situations = new Situations(BuiltIn.vocabulary(), 4);
        for (int i = 0; i < 300; i++) {
            ListWishes list = wishes(random);
            Request request = new Request(situations.next(), Person.UNNAMED, PrintWishes.NONE, list);
            Request again = read(SituationWriter.text(request));
            assertThat(again.list()).isEqualTo(list);
            assertThat(again.situation()).isEqualTo(request.situation());
            assertThat(again.written().own()).extracting(YamlNode.Text::text).isEqualTo(list.own());
        }
    }

    @Test
    void a_changed_list_can_be_read_by_people() {
        ListWishes list = new ListWishes(
                List.of("Who drives?", "Ça \"va\"?"), List.of("risk/numbness"), List.of("own-2", "risk/overall"));
        assertThat(SituationWriter.text(new Request(Situation.empty(), Person.UNNAMED, PrintWishes.NONE, list)))
                .isEqualTo("""
                        list:
                          own: [
                            "Who drives?",
                            "Ça \\"va\\"?"]
                          leave-out: [risk/numbness]
                          order: [own-2, risk/overall]
                        """);
    }

    /** Own questions of any characters that may be in one; ids that only a bank can judge. */
    private static ListWishes wishes(Random random) {
        Set<String> own = new LinkedHashSet<>();
        int count = random.nextInt(ListWishes.MOST_OWN + 1);
        for (int number = 1; number <= count; number++) {
            StringBuilder text = new StringBuilder("q" + number);
            int length = random.nextInt(ListWishes.LONGEST_OWN - 5);
            for (int c = 0; c < length; c++) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            own.add(text.append('?').toString());
        }
        List<String> order = new ArrayList<>(new ListWishes(List.copyOf(own), List.of(), List.of()).ownIds());
        order.addAll(List.of("risk/numbness", "a", "no", "1", "x y", "{z}: #", "-"));
        Collections.shuffle(order, random);
        List<String> leaveOut =
                List.of("recovery/who-to-call", "true", "[", "*a").subList(0, random.nextInt(5));
        return new ListWishes(List.copyOf(own), leaveOut, order.subList(0, random.nextInt(order.size() + 1)));
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
