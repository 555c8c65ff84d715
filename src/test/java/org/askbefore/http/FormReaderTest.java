package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    private static final String FIELDS = "application/x-www-form-urlencoded";

    private static Form read(String type, byte[] body) throws Exception {
        return FormReader.read(type, body.length, new ByteArrayInputStream(body));
    }

    private static Form fields(String body) throws Exception {
        return read(FIELDS, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Form parts(String body) throws Exception {
        return read(
                "multipart/form-data; boundary=B", body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Refusal refusal, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    @Test
    void fields_are_read_in_order_with_every_value() throws Exception {
        Form form = fields("name=Zo%C3%AB+O%27Neill&symptoms=fever&symptoms=falls&empty=&bare&=nameless&a%26b=c%3Dd");

        assertThat(form.get("name")).isEqualTo("Zoë O'Neill");
        assertThat(form.all("symptoms")).containsExactly("fever", "falls");
        assertThat(form.get("a&b")).isEqualTo("c=d");
        assertThat(form.get("empty")).isEmpty();
        assertThat(form.has("bare")).isTrue();
        assertThat(form.get("not-there")).isEmpty();
        assertThat(form.toString()).doesNotContain("Zo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "a=%", "a=%2", "%u0041=1"})
    void a_broken_percent_sign_is_refused(String body) {
        assertRefused(Refusal.NOT_UNDERSTOOD, () -> fields(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name=%ff%fe%C3", "%ff=1", "a=%C3", "a=%ED%A0%80", "a=%C0%AF", "a=%F5%80%80%80", "a=x%E2%82"})
    void percent_codes_that_are_no_text_are_refused(String body) {
        assertRefused(Refusal.NOT_UNDERSTOOD, () -> fields(body));
    }

    @Test
    void whatever_bytes_are_sent_as_percent_codes_they_come_whole_or_not_at_all() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes =
                    random.nextBoolean() ? anyBytes(random) : anyText(random).getBytes(StandardCharsets.UTF_8);
            StringBuilder body = new StringBuilder("a=");
            for (byte one : bytes) {
                body.append(String.format("%%%02x", one));
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) && text.indexOf('\0') < 0;
            if (isText) {
                assertThat(fields(body.toString()).get("a")).isEqualTo(text);
            } else {
                assertRefused(Refusal.NOT_UNDERSTOOD, () -> fields(body.toString()));
            }
        }
    }

    private static byte[] anyBytes(Random random) {
        byte[] bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String anyText(Random random) {
        return random.ints(random.nextInt(8), 1, Character.MAX_CODE_POINT + 1)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=\"\u00ff\"\n\nx",
                "name=\"kind\"\n\n\u00ff",
                "name=\"file\"; filename=\"\u00ffa.csv\"\n\nid",
                "name=\"\u00e9\"; filename=\"a.csv\"\n\nid",
            })
    void in_a_form_with_a_file_names_and_values_that_are_no_text_are_refused(String part) {
        String body = "--B\nContent-Disposition: form-data; " + part + "\n--B--\n";
        assertRefused(
                Refusal.NOT_UNDERSTOOD,
                () -> read(
                        "multipart/form-data; boundary=B",
                        body.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertRefused(Refusal.NOT_UNDERSTOOD, () -> fields("a=\u00ff\u00fe"));
    }

    @Test
    void too_much_is_refused() {
        assertRefused(Refusal.TOO_LARGE, () -> fields("a=" + "x".repeat(FormReader.MOST_BYTES)));
        assertRefused(Refusal.TOO_LARGE, () -> fields("a=1&".repeat(FormReader.MOST_FIELDS + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/json", "multipart/mixed; boundary=B"})
    void what_is_no_form_is_refused(String type) {
        assertRefused(Refusal.NOT_UNDERSTOOD, () -> read(type, new byte[] {'a'}));
    }

    @Test
    void a_file_comes_with_its_bare_name() throws Exception {
        Form form = parts("""
                --B
                Content-Disposition: form-data; name="kind"

                zip
                --B
                Content-Disposition: form-data; name="file"; filename="C:\\lists\\..\\Zoë's.csv"
                Content-Type: text/csv

                id
                1
                --B--
                """);

        assertThat(form.get("kind")).isEqualTo("zip");
        Upload file = form.file("file");
        assertThat(file).isNotNull();
        assertThat(file.name()).isEqualTo("Zoë's.csv");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("id\r\n1");
    }

    @Test
    void a_field_for_a_file_that_nobody_chose_has_none() throws Exception {
        Form form = parts("""
                --B
                Content-Disposition: form-data; name="file"; filename=""
                Content-Type: application/octet-stream


                --B--
                """);

        assertThat(form.file("file")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--B",
                "--B\n",
                "--B\nContent-Disposition: form-data\n\nx\n--B--",
                "--C\n\n--C--",
                "no boundary at all"
            })
    void a_broken_form_with_a_file_is_refused_or_empty(String body) throws Exception {
        try {
            assertThat(parts(body).names()).isEmpty();
        } catch (RefusedException e) {
            assertThat(e.refusal()).isEqualTo(Refusal.NOT_UNDERSTOOD);
        }
    }
}
