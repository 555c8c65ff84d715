package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.FetchingTemplates;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.askbefore.layout.HtmlWriter;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a real browser asks for when it is shown a page that was meant to make it fetch or send something. */
class NothingFetchedTest extends InBrowser {
    private static final String END = "/the-end";

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private HttpServer listener;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws Exception {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", http -> {
            heard.add(http.getRequestURI().toString());
            http.sendResponseHeaders(200, -1);
            http.close();
        });
        listener.start();
    }

    @AfterEach
    void listen_no_more() {
        listener.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + listener.getAddress().getPort() + path;
    }

    /** Shows the page and prints it; then another is asked for, after which none of the first asks any more. */
    private List<String> heardOf(String html) throws Exception {
        browser.show(html, 800, 900);
        browser.print();
        browser.driver().get(at(END));
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(so -> heard.contains(END));
        List<String> all = new ArrayList<>(heard);
        heard.clear();
        all.removeIf(path -> path.equals(END) || path.equals("/favicon.ico"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("org.askbefore.document.FetchingTemplates#all")
    void no_page_of_a_hostile_template_asks_for_anything(FetchingTemplates fetching) throws Exception {
        assertThat(made(fetching)).isEmpty();
    }

    private List<String> made(FetchingTemplates fetching) throws Exception {
        try {
            return heardOf(fetching.html(folder, at("/heard")));
        } catch (ProblemException e) {
            assertThat(fetching.refused()).as("refused").isNotEmpty();
            return List.of();
        }
    }

    @Test
    void no_page_of_sheets_that_go_on_in_one_another_asks_for_anything() throws Exception {
        List<FetchingTemplates> joined = FetchingTemplates.joined();
        joined.get(0).html(folder, at("/heard"));
        assertThat(made(joined.get(1))).isEmpty();
    }

    @Test
    void no_page_of_a_broken_template_asks_for_anything() throws Exception {
        Request request = Lists.request("procedure: sdr\nperson: {name: Ann}\n");
        List<Path> all;
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/broken-templates"))) {
            all = folders.toList();
        }
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(broken -> assertThat(Files.isDirectory(broken)).isTrue());
        for (Path broken : all) {
            try {
                byte[] html = DocumentMaker.of(broken).make(Lists.list(request), Format.HTML, request.print());
                assertThat(heardOf(new String(html, StandardCharsets.UTF_8))).isEmpty();
            } catch (ProblemException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void the_logo_and_the_looks_of_a_page_are_not_kept_from_it() throws Exception {
        WebPage page = new WebPage("procedure: sdr\n", Branding.read(Path.of("examples/clinic.yaml")));
        browser.show(page.html(), 800, 900);
        assertThat((Long) browser.run("return document.querySelector('img.logo').naturalWidth"))
                .isPositive();
        assertThat(browser.run("return getComputedStyle(document.querySelector('h1')).color"))
                .isNotEqualTo("rgb(0, 0, 0)");
    }

    /** As if all that reads templates had let it pass: the policy alone holds. Without it the very same is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@import url(\"URL\");</style>",
                "<style>@\\69mport 'URL';</style>",
                "<style>body { background: url(URL) }</style>",
                "<style>body { background: \\75rl(URL) }</style>",
                "<style>body { background: ur\\6c/**/(URL); background: u\\72l(URL) }</style>",
                "<style>body { background: -webkit-image-set('URL' 1x) }</style>",
                "<style>body { background: image-set('URL' 1x) }</style>",
                "<style>@media print { body { background: url(URL); print-color-adjust: exact } }</style>",
                "<style>@font-face { font-family: x; src: url(URL) } body { font-family: x }</style>",
                "<style>li { list-style-image: url(URL) }</style><ul><li>x</li></ul>",
                "<style>p::after { content: url(URL) }</style>",
                "<style>p { mask-image: url(URL); width: 9px; height: 9px }</style>",
                "<style>p { border: 9px solid; border-image: url(URL) 1 }</style>",
                "<style>p { cursor: url(URL), auto }</style>",
                "<p style=\"background: url(URL)\">x</p>",
                "<img src=\"URL\">",
                "<img srcset=\"URL 1x\">",
                "<picture><source srcset=\"URL\"><img></picture>",
                "<base href=\"URL/\"><img src=x>",
                "<body background=\"URL\">",
                "<table background=\"URL\"><tr><td>x</table>",
                "<input type=\"image\" src=\"URL\">",
                "<link rel=\"stylesheet\" href=\"URL\">",
                "<link rel=\"preload\" as=\"image\" href=\"URL\">",
                "<link rel=\"prefetch\" href=\"URL\">",
                "<script src=\"URL\"></script>",
                "<script>fetch('URL')</script>",
                "<script>navigator.sendBeacon('URL', 'x')</script>",
                "<form action=\"URL\"><input name=n value=Ann></form><script>document.forms[0].submit()</script>",
                "<iframe src=\"URL\"></iframe>",
                "<iframe srcdoc=\"<img src='URL'>\"></iframe>",
                "<object data=\"URL\"></object>",
                "<embed src=\"URL\">",
                "<video src=\"URL\" poster=\"URL\"></video>",
                "<audio src=\"URL\" preload=auto></audio>",
                "<svg><image xlink:href=\"URL\" width=9 height=9 /></svg>",
                "<svg><image href=\"URL\" width=9 height=9 /></svg>",
                "<svg><feImage href=\"URL\"/></svg>",
                "<img src=x onerror=\"new Image().src='URL'\">"
            })
    void the_policy_alone_keeps_a_browser_from_asking(String hostile) throws Exception {
        String written = hostile.replace("URL", at("/heard?n=Ann"));
        String head = "<!DOCTYPE html>\n<html lang=\"en\"><head>";
        String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + HtmlWriter.POLICY + "\"/>";
        String rest = "<meta charset=\"utf-8\"/><title>t</title></head><body><p>x</p>" + written + "</body></html>";
        assertThat(heardOf(head + policy + rest)).isEmpty();
        assertThat(heardOf(head + rest)).as("without the policy").isNotEmpty();
    }
}
