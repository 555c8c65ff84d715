package org.askbefore.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The validator finds a fault against either standard. */
class ConformanceTest {

    @Test
    void a_fault_against_each_standard_is_found() throws Exception {
        assertThat(Conformance.faults(spoilt("<pdfuaid:part>1", "<pdfuaid:part>3")))
                .singleElement()
                .asString()
                .startsWith("ua1 5-2 The value of \"pdfuaid:part\"");
        assertThat(Conformance.faults(spoilt("<pdfaid:part>2", "<pdfaid:part>4")))
                .singleElement()
                .asString()
                .startsWith("2a 6.6.4-2 The value of \"pdfaid:part\"");
    }

    private static byte[] spoilt(String right, String wrong) throws Exception {
        byte[] pdf = Samples.pdf(Samples.text("sample.xhtml"));
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(file).contains(right);
        return file.replace(right, wrong).getBytes(StandardCharsets.ISO_8859_1);
    }
}
