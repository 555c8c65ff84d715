package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of an id. */
class FileNameTest {
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "z",
            "0",
            "-",
            "_",
            ".",
            " ",
            "%",
            "%41",
            "/",
            "\\",
            ":",
            "*",
            "~",
            "é",
            "e\u0301",
            "É",
            "E\u0301",
            "Å",
            "\u212B",
            "ß",
            "ss",
            "ı",
            "I",
            "i",
            "İ",
            "K",
            "\u212A",
            "k",
            "ﬁ",
            "fi",
            "한",
            "\u1112\u1161\u11AB",
            "😀",
            "\uD83D",
            "\uDE00",
            "con",
            "CON",
            "nul",
            "com1",
            "com\u00B9",
            "\u0000",
            "\n",
            "'",
            "=",
            "x".repeat(60),
            "é".repeat(30));

    @ParameterizedTest
    @CsvSource({
        "p-0012, p-0012.pdf",
        "a_b, a_b.pdf",
        "P12, %5012.pdf",
        "é, %C3%A9.pdf",
        "a b, a%20b.pdf",
        "../x, %2E%2E%2Fx.pdf",
        "50%, 50%25.pdf",
        "-rf, %2Drf.pdf",
        ".hidden, %2Ehidden.pdf",
        "😀, %F0%9F%98%80.pdf",
    })
    void every_sign_that_a_disk_may_change_is_encoded(String id, String file) {
        assertThat(FileName.of(id)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "prn", "aux", "nul", "com0", "com9", "lpt1", "conin$", "conout$"})
    void the_name_of_a_device_is_none(String id) {
        assertThat(FileName.of(id)).matches("%[0-9A-F]{2}.*|con(in|out)%24[.]pdf");
        assertThat(FileName.of(id + ".txt")).startsWith(id.replace("$", "%24") + "%2Etxt");
    }

    @Test
    void no_two_ids_meet_on_a_disk_that_takes_case_or_unicode_forms_for_the_same() {
        Map<String, String> ids = new HashMap<>();
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            String id = randomId(random);
            String earlier = ids.put(folded(FileName.of(id)), id);
            assertThat(earlier == null || earlier.equals(id))
                    .as("%s and %s", earlier, id)
                    .isTrue();
        }
        assertThat(ids).hasSizeGreaterThan(50_000);
    }

    @Test
    void a_name_that_was_not_cut_gives_its_id_back() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            String id = randomId(random);
            String file = FileName.of(id);
            boolean isText = StandardCharsets.UTF_8.newEncoder().canEncode(id);
            if (isText && file.indexOf('~') < 0) {
                String name = file.substring(0, file.length() - ".pdf".length());
                assertThat(URLDecoder.decode(name, StandardCharsets.UTF_8)).isEqualTo(id);
            }
        }
    }

    @Test
    void every_name_is_plain_and_short() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            assertThat(FileName.of(randomId(random)))
                    .matches("([a-z0-9_]|%[0-9A-F]{2})([a-z0-9_-]|%[0-9A-F]{2})*(~[0-9a-f]{32})?[.]pdf")
                    .hasSizeLessThanOrEqualTo(154);
        }
    }

    @Test
    void long_ids_that_differ_only_at_their_end_do_not_meet() {
        String begin = "x".repeat(200);
        assertThat(Set.of(FileName.of(begin + "a"), FileName.of(begin + "b"), FileName.of(begin + "A")))
                .hasSize(3);
        assertThat(FileName.of("x".repeat(150))).isEqualTo("x".repeat(150) + ".pdf");
        assertThat(FileName.of("x".repeat(151))).hasSize(154).contains("~");
    }

    private static String randomId(Random random) {
        StringBuilder id = new StringBuilder(PIECES.get(random.nextInt(PIECES.size())));
        for (int more = random.nextInt(4); more > 0; more--) {
            id.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return id.toString();
    }

    /** As the most forgetful of disks would see it. */
    private static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
