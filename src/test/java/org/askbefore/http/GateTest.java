package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what every answer carries. */
class GateTest {
    private final EchoSite site = new EchoSite();
    private LocalServer server;
    private int port;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.start(0, site);
        port = server.port();
        host = RawClient.host(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String get(String path, String... headers) throws IOException {
        return getAt(host, path, headers);
    }

    private String getAt(String host, String path, String... headers) throws IOException {
        String lines = "GET " + path + " HTTP/1.1\r\n" + host + "\r\n" + String.join("\r\n", headers);
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

    /** The path and the query of an address. */
    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getPath() + "?" + uri.getQuery();
    }

    private String number() {
        return "Host: 127.0.0.1:" + port;
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36, true",
        "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0, true",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15, false",
        "something, false"
    })
    void what_a_browser_is_started_with_leads_on_once_and_tells_no_secret(String browser, boolean isByName)
            throws Exception {
        String address = server.addressForOnce();
        String folder = URI.create(server.addressByNumber()).getPath();
        String agent = "User-Agent: " + browser;

        assertThat(address)
                .doesNotContain(URI.create(server.base()).getHost(), folder.substring(1, folder.length() - 1));
        String answer = getAt(number(), path(address), agent);
        String next = answer.replaceFirst("(?s).*\r\nLocation: (\\S+)\r\n.*", "$1");
        assertThat(answer).startsWith("HTTP/1.1 303").doesNotContain("Set-Cookie");
        assertThat(next).startsWith(isByName ? server.base() : "http://127.0.0.1:" + port + folder);
        assertThat(getAt(number(), path(address), agent)).startsWith("HTTP/1.1 403");
        assertThat(getAt(RawClient.host(next), path(next)))
                .startsWith("HTTP/1.1 200")
                .contains("Set-Cookie");
        assertThat(getAt(RawClient.host(next), path(next))).startsWith("HTTP/1.1 403");
    }

    @Test
    void nothing_that_is_good_at_one_door_opens_the_other() throws Exception {
        String folder = URI.create(server.addressByNumber()).getPath();
        String ofNumber = "Cookie: " + RawClient.cookie(port, server.addressByNumber());

        assertThat(getAt(number(), folder, ofNumber)).endsWith("GET /");
        assertThat(getAt(number(), folder, cookie())).contains("NOT_STARTED");
        assertThat(get("/", ofNumber)).contains("NOT_STARTED");
        assertThat(getAt(number(), folder + "?" + URI.create(server.address()).getQuery()))
                .contains("NOT_STARTED");
        assertThat(get("/?" + URI.create(server.addressByNumber()).getQuery())).contains("NOT_STARTED");
    }

    @Test
    void by_number_the_cookie_is_that_of_a_folder_that_nobody_knows() throws Exception {
        URI start = URI.create(server.addressByNumber());
        String given = getAt(number(), path(server.addressByNumber()));
        String cookie = "Cookie: " + RawClient.cookie(port, server.addressByNumber());

        assertThat(start.getPath()).matches("/[a-z2-9]{20}/");
        assertThat(given)
                .contains("; Path=" + start.getPath() + "; HttpOnly; SameSite=Strict", "url=" + start.getPath());
        for (String path : new String[] {"/", "/form", "/" + start.getPath(), "/x" + start.getPath()}) {
            assertThat(getAt(number(), path, cookie)).as(path).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void in_a_folder_a_page_names_its_own_paths_with_it() throws Exception {
        String folder = URI.create(server.addressByNumber()).getPath();
        String cookie = "Cookie: " + RawClient.cookie(port, server.addressByNumber());

        assertThat(getAt(number(), folder + "page", cookie))
                .endsWith(EchoSite.PAGE.replace("=\"/", "=\"" + folder))
                .contains("Content-Length: "
                        + EchoSite.PAGE.replace("=\"/", "=\"" + folder).length());
        assertThat(getAt(number(), folder + "other", cookie)).contains("Location: " + folder + "page\r\n");
        assertThat(get("/page", cookie())).endsWith(EchoSite.PAGE);
        assertThat(get("/other", cookie())).contains("Location: /page\r\n");
    }

    @Test
    void two_servers_have_two_names_and_two_folders() throws Exception {
        try (LocalServer other = LocalServer.start(0, site)) {
            assertThat(URI.create(other.base()).getHost())
                    .isNotEqualTo(URI.create(server.base()).getHost())
                    .matches("[a-z2-9]{20}\\.localhost");
            assertThat(URI.create(other.addressByNumber()).getPath())
                    .isNotEqualTo(URI.create(server.addressByNumber()).getPath());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "127.0.0.1",
                "localhost:1",
                "localhost:PORT",
                "other.localhost:PORT",
                "evil.example:PORT",
                "127.0.0.1:PORT.evil.example",
                ""
            })
    void other_names_of_this_computer_are_turned_away(String host) throws Exception {
        String named = host.replace("PORT", String.valueOf(port));
        String answer = RawClient.send(port, RawClient.request("GET / HTTP/1.1", "Host: " + named, cookie()));

        assertThat(answer).startsWith("HTTP/1.1 403").contains("FROM_OUTSIDE");
    }

    @Test
    void two_hosts_or_none_are_turned_away() throws Exception {
        assertThat(RawClient.send(port, RawClient.request("GET / HTTP/1.1", host, host, cookie())))
                .doesNotContain("GET /");
        assertThat(RawClient.send(port, RawClient.request("GET / HTTP/1.1", cookie())))
                .doesNotContain("GET /");
    }

    @Test
    void a_form_of_a_page_of_our_own_is_taken() throws Exception {
        String origin = "Origin: " + server.base();
        assertThat(post(host, origin, cookie())).endsWith("POST /form\na=1");
        assertThat(post(host, origin, "Sec-Fetch-Site: same-origin", cookie())).endsWith("POST /form\na=1");
    }

    @Test
    void a_form_of_another_site_is_turned_away() throws Exception {
        String own = "Origin: " + server.base();

        assertThat(post(host, cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, "Origin: null", cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, "Origin: http://evil.example", cookie())).contains("FROM_OUTSIDE");
        assertThat(post(host, "Origin: http://127.0.0.1:" + port, cookie())).contains("FROM_OUTSIDE");
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
        String answer = RawClient.send(port, RawClient.request(method + " / HTTP/1.1", host, cookie()));

        assertThat(answer).startsWith("HTTP/1.1 405");
    }

    @Test
    void only_this_computer_is_listened_to() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close())
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }
}
