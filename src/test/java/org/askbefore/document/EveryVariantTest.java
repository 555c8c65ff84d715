package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.BuiltIn;
import org.askbefore.pdf.Conformance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every procedure at every stage, printed in every way, keeps both standards of accessible PDF. */
@Execution(ExecutionMode.CONCURRENT)
class EveryVariantTest {

    static List<String> variants() {
        List<String> variants = new ArrayList<>();
        for (String procedure : BuiltIn.fact("procedure").values()) {
            for (String stage : BuiltIn.fact("stage").values()) {
                for (String print : PrintKinds.all()) {
                    variants.add("{procedure: " + procedure + ", stage: " + stage + ", print: " + print + "}");
                }
            }
        }
        return variants;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_list_keeps_PDF_UA_1_and_PDF_A_2a(String variant) throws Exception {
        String more = ", symptoms: [fever], medicines: [opioid, benzodiazepine]}";
        byte[] pdf = Lists.pdf(variant.replaceFirst("}$", more));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }
}
