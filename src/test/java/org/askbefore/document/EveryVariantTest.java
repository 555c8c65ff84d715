package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.askbefore.pdf.Conformance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every procedure, on either paper and in large print, before and after, keeps both standards of accessible PDF. */
class EveryVariantTest {

    @TestFactory
    Stream<DynamicTest> a_list_keeps_PDF_UA_1_and_PDF_A_2a() {
        return Lists.BANK.vocabulary().get("procedure").values().stream()
                .flatMap(procedure -> Stream.of("scheduled", "just-had")
                        .flatMap(stage -> Stream.of("{paper: a4}", "{paper: letter}", "{large-print: yes}")
                                .map(print -> test("procedure: " + procedure + "\nstage: " + stage
                                        + "\nsymptoms: [fever]\nmedicines: [opioid, benzodiazepine]\nprint: " + print
                                        + "\n"))));
    }

    private static DynamicTest test(String situation) {
        return DynamicTest.dynamicTest(
                situation.replace('\n', ' '),
                () -> assertThat(Conformance.faults(Lists.pdf(situation))).isEmpty());
    }
}
