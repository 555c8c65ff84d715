package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReaderTest {
    private static Head read(String text) throws RefusedException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return HeadReader.read(bytes, bytes.length);
    }

    @Test
    void a_head_is_read_with_its_headers_whatever_their_capitals() throws Exception {
        Head head = read("POST /a%20b+%C3%AB?start=x&y HTTP/1.1\r\nHOST: here\r\nCookie: a\r\ncookie:b \r\n"
                + "Content-Length: 12\r\nConnection: Close\r\nX: \u00ff\r\n\r\n");

        assertThat(head.method()).isEqualTo("POST");
        assertThat(head.path()).isEqualTo("/a b+ë");
        assertThat(head.query()).isEqualTo("start=x&y");
        assertThat(head.only("host")).isEqualTo("here");
        assertThat(head.all("cookie")).containsExactly("a", "b");
        assertThat(head.only("cookie")).isNull();
        assertThat(head.bodyLength()).isEqualTo(12);
        assertThat(head.isLast()).isTrue();
        assertThat(head.toString()).doesNotContain("start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET / HTTP/1.0",
                "GET / HTTP/1.1 ",
                "GET  / HTTP/1.1",
                "GET /\t HTTP/1.1",
                "GET http://evil.example/ HTTP/1.1",
                "GET * HTTP/1.1",
                "GET /\u00eb HTTP/1.1",
                "GET /%ff HTTP/1.1",
                "GET /%c3 HTTP/1.1",
                "GET /%ed%a0%80 HTTP/1.1",
                "GET /%c0%af HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /%2 HTTP/1.1",
                "GET /?start=%ff HTTP/1.1",
                "GET /?%zz HTTP/1.1",
                "G(T / HTTP/1.1",
                "GET / HTTP/1.1\r\nno colon",
                "GET / HTTP/1.1\r\n: nameless",
                "GET / HTTP/1.1\r\nHost : before the colon",
                "GET / HTTP/1.1\r\nA: 1\r\n goes on",
                "GET / HTTP/1.1\r\nA: \0",
                "GET / HTTP/1.1\r\nA: 1\rB: 2",
                "GET / HTTP/1.1\r\nA: 1\nB: 2",
                "GET / HTTP/1.1\r\nHost: a\r\nhost: b",
                "POST / HTTP/1.1\r\nTransfer-Encoding: chunked",
                "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: identity",
                "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1",
                "POST / HTTP/1.1\r\nContent-Length: -1",
                "POST / HTTP/1.1\r\nContent-Length: +1",
                "POST / HTTP/1.1\r\nContent-Length: 1, 1",
                "POST / HTTP/1.1\r\nContent-Length: 0x1",
                "POST / HTTP/1.1\r\nContent-Length:",
                "POST / HTTP/1.1\r\nContent-Length: 9999999999999999999"
            })
    void what_could_be_read_in_two_ways_is_refused(String lines) {
        assertThatThrownBy(() -> read(lines + "\r\n\r\n"))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.NOT_UNDERSTOOD));
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void there_is_a_bound_to_the_number_of_headers(int count, boolean isRead) {
        String lines = "GET / HTTP/1.1\r\n" + "A: 1\r\n".repeat(count) + "\r\n";
        if (isRead) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(lines)))
                    .isNull();
        } else {
            assertThatThrownBy(() -> read(lines)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void whatever_bytes_come_they_are_read_or_refused() {
        String whole = "POST /form?start=abc HTTP/1.1\r\nHost: a:1\r\nCookie: a=b\r\nContent-Length: 3\r\n\r\n";
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
            for (int n = random.nextInt(6); n >= 0; n--) {
                bytes[random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                Head head = HeadReader.read(bytes, bytes.length);
                assertThat(head.path()).startsWith("/");
                assertThat(head.bodyLength()).isNotNegative();
            } catch (RefusedException e) {
                assertThat(e.refusal()).isEqualTo(Refusal.NOT_UNDERSTOOD);
            }
        }
    }
}
