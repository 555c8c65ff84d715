package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebSizesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { font-size: 12pt; } | p { font-size: 1rem; }",
                "p { margin: 34pt 0 1.5pt } | p { margin: 2.833rem 0 0.125rem }",
                "p { border: 0.75pt solid } | p { border: 0.0625rem solid }",
                "p { width: 100%; height: 2px } | p { width: 100%; height: 2px }",
                "/* 12pt is usual */ p { gap: 6pt } | /* 12pt is usual */ p { gap: 0.5rem }",
                "@page { size: A4; margin: 34pt } p { gap: 24pt } | @page { size: A4; margin: 34pt } p { gap: 2rem }"
            })
    void points_become_parts_of_the_readers_own_size_of_letters_except_on_paper(String css, String expected) {
        assertThat(WebSizes.of(css)).isEqualTo(expected);
    }
}
