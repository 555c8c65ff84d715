package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askbefore.BuiltIn;
import org.askbefore.problem.Problem;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that change no list say so, by the names that there are, and each with a reason. */
class SilenceReaderTest {
    private final Problems problems = new Problems();

    @Test
    void a_value_is_silent_in_a_phase_for_a_reason() throws Exception {
        assertThat(read("medicines:\n  silent:\n    before: {supplement: It is asked of everybody.}\n"))
                .containsExactly(new Silence("medicines", "supplement", "before", "It is asked of everybody."));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    before: {suplement: It is asked.} | facts.yaml:3:14 | "suplement" is not a value of "medicines". | Did you mean "supplement"?
                    befor: {supplement: It is asked.} | facts.yaml:3:5  | There is no phase "befor".                 | Did you mean "before"?
                    before: {supplement: }            | facts.yaml:3:25 | "supplement" needs                         |
                    before: supplement                | facts.yaml:3:13 | "before" needs names with values           |
                    """)
    void what_is_no_value_or_has_no_reason_is_refused(String line, String place, String what, String mend)
            throws Exception {
        assertThat(read("medicines:\n  silent:\n    " + line + "\n")).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::inFull)
                .singleElement()
                .asString()
                .startsWith(place)
                .contains(what)
                .contains(mend == null ? "" : mend);
    }

    private List<Silence> read(String facts) throws Exception {
        return new SilenceReader(BuiltIn.vocabulary(), problems)
                .read(YamlReader.read(new SourceText("facts.yaml", facts)));
    }
}
