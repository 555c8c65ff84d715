package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.askbefore.document.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quiet strip of every list after a procedure names the signs of the place that was treated, and no others. */
class GetHelpTest {

    @ParameterizedTest
    @CsvSource({
        "'procedure: facet-rf\nsite: [lumbar]', between the legs",
        "'procedure: facet-rf\nsite: [cervical]', clumsy hands",
        "'procedure: facet-rf\nsite: [thoracic]', chest pain",
        "'procedure: occipital-rf', clumsy hands",
        "'procedure: trigeminal-rf', numb eye",
        "'procedure: sdr', a wet or open wound",
        "'procedure: not-sure', 'a weak arm, a weak leg'",
        "'procedure: facet-rf', 'a weak arm, a weak leg'",
        "'procedure: facet-rf\nsite: [lumbar, cervical]', 'a weak arm, a weak leg'"
    })
    void the_signs_are_those_of_the_place(String situation, String sign) throws Exception {
        assertThat(getHelp(situation + "\nstage: just-had\n")).contains(sign).contains("emergency number");
    }

    @Test
    void a_face_is_not_told_of_the_bladder() throws Exception {
        assertThat(getHelp("procedure: trigeminal-rf\nstage: weeks-after\n")).doesNotContain("urine");
    }

    @Test
    void before_a_procedure_there_is_no_strip() throws Exception {
        assertThat(getHelp("procedure: sdr\nstage: scheduled\n")).isEmpty();
    }

    private static String getHelp(String situation) throws Exception {
        return Lists.list(Lists.request(situation)).getHelp();
    }
}
