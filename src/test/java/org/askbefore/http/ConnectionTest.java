package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What browsers and curl do with one connection: visits one after the other, several at once, a body that waits for a word. */
class ConnectionTest {
    private LocalServer server;
    private String head;

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.start(0, new EchoSite());
        head = RawClient.host(server.address()) + "\r\nCookie: " + RawClient.cookie(server.port(), server.address())
                + "\r\nOrigin: " + server.base();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String get(String path) {
        return "GET " + path + " HTTP/1.1\r\n" + head + "\r\n\r\n";
    }

    private String post(String body, String more) {
        return "POST /form HTTP/1.1\r\n" + head + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + more
                + "Content-Length: " + body.length() + "\r\n\r\n";
    }

    /** One answer, and nothing of the next. */
    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            text.append((char) in.read());
        }
        String length = text.toString().toLowerCase(Locale.ROOT).replaceFirst("(?s).*content-length: (\\d+).*", "$1");
        return text + new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    @Test
    void visits_follow_one_another_on_one_connection() throws Exception {
        try (Socket socket = open()) {
            for (int i = 0; i < 20; i++) {
                send(socket, get("/page" + i));
                assertThat(answer(socket)).endsWith("GET /page" + i);
                send(socket, post("a=" + i, ""));
                send(socket, "a=" + i);
                assertThat(answer(socket)).endsWith("POST /form\na=" + i);
            }
        }
    }

    @Test
    void visits_that_are_sent_at_once_are_answered_in_order() throws Exception {
        try (Socket socket = open()) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                all.append(get("/page" + i))
                        .append(post("a=" + i, ""))
                        .append("a=")
                        .append(i);
            }
            send(socket, all.toString());
            socket.shutdownOutput();
            for (int i = 0; i < 50; i++) {
                assertThat(answer(socket)).endsWith("GET /page" + i);
                assertThat(answer(socket)).endsWith("POST /form\na=" + i);
            }
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void a_body_that_waits_for_a_word_gets_it() throws Exception {
        try (Socket socket = open()) {
            send(socket, post("a=1", "Expect: 100-continue\r\n"));
            String word = "HTTP/1.1 100 Continue\r\n\r\n";
            assertThat(new String(socket.getInputStream().readNBytes(word.length()), StandardCharsets.UTF_8))
                    .isEqualTo(word);
            send(socket, "a=1");
            assertThat(answer(socket)).startsWith("HTTP/1.1 200").endsWith("a=1");
        }
    }

    @Test
    void whoever_is_refused_reads_why_though_much_is_still_to_come() throws Exception {
        try (Socket socket = open()) {
            send(socket, post("x".repeat(5_000_000), ""));
            for (int i = 0; i < 50; i++) {
                send(socket, "x".repeat(100_000));
            }
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("Connection: close");
        }
    }

    @Test
    void a_head_alone_tells_the_length_and_brings_no_body() throws Exception {
        try (Socket socket = open()) {
            send(socket, "HEAD /page1 HTTP/1.1\r\n" + head + "\r\n\r\n" + get("/page2"));
            InputStream in = socket.getInputStream();
            StringBuilder text = new StringBuilder();
            while (text.indexOf("\r\n\r\n") < 0) {
                text.append((char) in.read());
            }
            assertThat(text).contains("Content-Length: " + "GET /page1".length());
            assertThat(answer(socket)).startsWith("HTTP/1.1 200").endsWith("GET /page2");
        }
    }
}
