package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what every answer carries. */
class GateTest {
    private final EchoSite site = new EchoSite();
    private LocalServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.start(0, site);
        port = server.port();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String get(String path, String... headers) throws IOException {
        String lines = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + String.join("\r\n", headers);
        return RawClient.send(port, RawClient.request(lines.strip()));
    }

    private String post(String... headers) throws IOException {
        String lines = "POST /form HTTP/1.1\r\n" + String.join("\r\n", headers)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3";
        return RawClient.send(port, RawClient.request(lines) + "a=1");
    }

    private String cookie() throws IOException {
        return "Cookie: " + RawClient.cookie(port, server.address());
    }

    @Test
    void nothing_is_shown_without_the_start_token() throws Exception {
        assertThat(get("/")).startsWith("HTTP/1.1 403").contains("NOT_STARTED");
        assertThat(get("/?start=")).startsWith("HTTP/1.1 403");
        assertThat(get("/?start=" + "A".repeat(32))).startsWith("HTTP/1.1 403");
        assertThat(get("/", "Cookie: askbefore-" + port + "=x")).startsWith("HTTP/1.1 403");
    }

    @Test
    void the_start_token_becomes_a_cookie_that_scripts_and_other_sites_cannot_use() throws Exception {
        String address = server.address();
        String answer = get(address.substring(address.indexOf("/?")));

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("HttpOnly; SameSite=Strict")
                .contains("url=/");
        assertThat(get("/", cookie())).startsWith("HTTP/1.1 200").endsWith("GET /");
        assertThat(get("/", "Cookie: other=1; " + cookie().substring(8) + "; more=2"))
                .endsWith("GET /");
    }

    @Test
    void the_token_that_a_browser_is_started_with_is_good_once() throws Exception {
        String address = server.addressForOnce();
        String path = address.substring(address.indexOf("/?"));

        assertThat(get(path)).startsWith("HTTP/1.1 200");
        assertThat(get(path)).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "127.0.0.1", "localhost:1", "evil.example:PORT", "127.0.0.1:PORT.evil.example", ""
            })
    void other_names_of_this_computer_are_turned_away(String host) throws Exception {
        String named = host.replace("PORT", String.valueOf(port));
        String answer = RawClient.send(port, RawClient.request("GET / HTTP/1.1", "Host: " + named, cookie()));

        assertThat(answer).startsWith("HTTP/1.1 403").contains("FROM_OUTSIDE");
    }

    @Test
    void two_hosts_or_none_are_turned_away() throws Exception {
        String own = "Host: 127.0.0.1:" + port;
        assertThat(RawClient.send(port, RawClient.request("GET / HTTP/1.1", own, own, cookie())))
                .doesNotContain("GET /");
        assertThat(RawClient.send(port, RawClient.request("GET / HTTP/1.1", cookie())))
                .doesNotContain("GET /");
    }

    @Test
    void a_form_of_a_page_of_our_own_is_taken() throws Exception {
        String host = "127.0.0.1:" + port;
        assertThat(post("Host: " + host, "Origin: http://" + host, cookie())).endsWith("POST /form\na=1");
        assertThat(post(
                        "Host: localhost:" + port,
                        "Origin: http://localhost:" + port,
                        "Sec-Fetch-Site: same-origin",
                        cookie()))
                .endsWith("POST /form\na=1");
    }

    @Test
    void a_form_of_another_site_is_turned_away() throws Exception {
        String host = "Host: 127.0.0.1:" + port;
        String own = "Origin: http://127.0.0.1:" + port;

        assertThat(post(host, cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, "Origin: null", cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, "Origin: http://evil.example", cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, "Origin: http://localhost:" + port, cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, own, "Sec-Fetch-Site: cross-site", cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, own)).contains("NOT_STARTED");
    }

    @Test
    void every_answer_keeps_other_sites_and_caches_out() throws Exception {
        for (String answer : new String[] {get("/", cookie()), get("/"), get("/wrong", cookie())}) {
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .contains("content-security-policy: default-src 'none'; script-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .contains("x-content-type-options: nosniff")
                    .contains("x-frame-options: deny")
                    .contains("referrer-policy: same-origin")
                    .contains("cache-control: no-store")
                    .contains("cross-origin-resource-policy: same-origin")
                    .doesNotContain("unsafe-inline");
        }
    }

    @Test
    void what_goes_wrong_inside_is_told_without_a_word_of_it() throws Exception {
        String answer = get("/wrong", cookie());

        assertThat(answer).startsWith("HTTP/1.1 500").contains("FAULT").doesNotContain("secret");
        assertThat(site.wrong.get()).hasMessage("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
    void other_methods_are_turned_away(String method) throws Exception {
        String answer =
                RawClient.send(port, RawClient.request(method + " / HTTP/1.1", "Host: 127.0.0.1:" + port, cookie()));

        assertThat(answer).startsWith("HTTP/1.1 405");
    }

    @Test
    void only_this_computer_is_listened_to() {
        assertThat(server.base()).startsWith("http://127.0.0.1:");
    }
}
