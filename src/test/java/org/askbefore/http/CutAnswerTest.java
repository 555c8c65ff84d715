package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is sent as it is read, and cannot be read to its end. */
class CutAnswerTest {
    private static final String END_OF_CHUNKS = "0\r\n\r\n";

    /** Sends so many bytes, or fails on the way. */
    private record Reading(long length, boolean fails) implements Answer.Body {
        @Override
        public void to(OutputStream out) throws IOException {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            if (fails) {
                throw new IOException("the file is gone");
            }
            out.write("half".getBytes(StandardCharsets.UTF_8));
        }
    }

    private record One(Answer.Body body) implements Site {
        @Override
        public Answer answer(Visit visit) {
            return Answer.of("text/plain", body);
        }

        @Override
        public Answer refusal(Refusal refusal) {
            return Answer.page(refusal.name());
        }

        @Override
        public void wentWrong(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false, true", "-1, true, false", "8, false, true", "8, true, false"})
    void it_never_looks_whole(long length, boolean fails, boolean isWhole) throws Exception {
        try (LocalServer server = LocalServer.start(0, new One(new Reading(length, fails)))) {
            String cookie = RawClient.cookie(server.port(), server.address());
            String answer = RawClient.send(
                    server.port(),
                    RawClient.request("GET / HTTP/1.1", RawClient.host(server.address()), "Cookie: " + cookie));
            assertThat(answer.endsWith(length < 0 ? END_OF_CHUNKS : "halfhalf")).isEqualTo(isWhole);
        }
    }
}
