package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no browser sends: broken, endless and very many requests. The server goes on answering those who keep to the rules. */
class HostileRequestsTest {
    private static final int MALFORMED = 10_000;
    private static final int AT_ONCE = 200;
    private static final int AT_A_TIME = 16;
    private static final String[] PIECES = {
        "GET",
        "POST",
        "HEAD",
        " ",
        "/",
        "/form",
        "/?start=",
        "%",
        "%00",
        "%2e%2e",
        "..",
        "http://evil.example/",
        " HTTP/1.1",
        " HTTP/9.9",
        "\r\n",
        "\n",
        "\r",
        "\r\n\r\n",
        "Host: ",
        "127.0.0.1",
        "localhost",
        ":",
        "Origin: null",
        "Cookie: ",
        "=",
        "Content-Length: ",
        "-1",
        "0",
        "99999999999999999999",
        "1073741824",
        "Transfer-Encoding: chunked",
        "ffffffff",
        "Expect: " + "100-continue",
        "Content-Type: ",
        "multipart/form-data; boundary=",
        "application/x-www-form-urlencoded",
        "\0",
        "\u00ff",
        "\t",
        ";",
        "&",
        "a=1",
        "Connection: upgrade",
        "Upgrade: websocket",
        "Range: bytes=0-",
        "\u202e"
    };

    private final EchoSite site = new EchoSite();
    private LocalServer server;
    private int port;
    private String host;
    private String good;

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.start(0, site);
        port = server.port();
        host = RawClient.host(server.address());
        good = RawClient.request("GET /good HTTP/1.1", host, "Cookie: " + RawClient.cookie(port, server.address()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void assertAnswers() throws IOException {
        assertThat(RawClient.send(port, good)).startsWith("HTTP/1.1 200").endsWith("GET /good");
    }

    private byte[] malformed(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) > 0) {
            text.append(random.nextBoolean() ? "GET / HTTP/1.1\r\n" : "POST /form HTTP/1.1\r\n");
            text.append(random.nextInt(3) > 0 ? host + "\r\n" : "");
        }
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        if (random.nextInt(50) == 0) {
            text.append("x".repeat(random.nextInt(100_000)));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void ten_thousand_malformed_requests_leave_it_answering() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_A_TIME);
        List<Future<?>> sent = new ArrayList<>();
        for (int i = 0; i < MALFORMED; i++) {
            byte[] request = malformed(new Random(i));
            sent.add(senders.submit(() -> RawClient.send(port, request)));
        }
        for (Future<?> one : sent) {
            try {
                Object answer = one.get();
                assertThat(String.valueOf(answer)).doesNotContain("GET /good", "org.askbefore", "\tat ");
            } catch (java.util.concurrent.ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(IOException.class); // Cut off.
            }
        }
        senders.shutdown();

        assertAnswers();
        assertThat(site.wrong.get()).isNull();
    }

    @Test
    void two_hundred_at_once_are_all_answered() throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            answers.add(visitors.submit(() -> RawClient.send(port, good)));
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get()).startsWith("HTTP/1.1 200");
        }
        visitors.shutdown();
    }

    @Test
    void those_who_send_slowly_hold_up_nobody() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                Socket socket = new Socket("127.0.0.1", port);
                socket.getOutputStream().write("POST /form HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.UTF_8));
                slow.add(socket);
            }
            assertAnswers();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertAnswers();
    }

    @Test
    void connections_beyond_the_bound_are_closed_and_the_rest_go_on() throws Exception {
        List<Socket> all = new ArrayList<>();
        for (int i = 0; i < 2 * LocalServer.MOST_CONNECTIONS; i++) {
            all.add(new Socket("127.0.0.1", port));
        }
        for (Socket socket : all) {
            socket.close();
        }

        assertAnswers();
    }

    @Test
    void a_form_larger_than_any_is_refused_and_not_kept() throws Exception {
        String head = RawClient.request(
                "POST /form HTTP/1.1",
                host,
                "Origin: " + server.base(),
                "Cookie: " + RawClient.cookie(port, server.address()),
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 2000000");

        assertThat(RawClient.send(port, head + "a=" + "x".repeat(1_999_998))).startsWith("HTTP/1.1 413");
        assertAnswers();
    }
}
