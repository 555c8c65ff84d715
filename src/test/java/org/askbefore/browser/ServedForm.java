package org.askbefore.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Lists;
import org.askbefore.http.Answer;
import org.askbefore.http.LocalServer;
import org.askbefore.http.Refusal;
import org.askbefore.http.RefusedException;
import org.askbefore.http.Site;
import org.askbefore.http.Visit;
import org.askbefore.problem.ProblemException;
import org.askbefore.web.WebSite;

/** The form as "askbefore serve" serves it, from this very process. */
final class ServedForm implements AutoCloseable {
    /** Where the page of each {@link Refusal} is shown, by its name. */
    static final String REFUSALS = "/refusals/";

    private final Queue<String> faults;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSite site;
    private final LocalServer server;
    private final String cookie;
    /** By which this program comes: Java asks the network for the name that browsers know. */
    private final URI number;

    private ServedForm(WebSite site, Queue<String> faults) throws IOException, InterruptedException {
        this.faults = faults;
        this.site = site;
        this.server = LocalServer.start(0, new WithRefusals(site));
        HttpRequest start =
                HttpRequest.newBuilder(URI.create(server.addressByNumber())).build();
        this.number = URI.create(server.addressByNumber());
        this.cookie = client.send(start, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }

    static ServedForm start() throws ProblemException, IOException, InterruptedException {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        return new ServedForm(
                new WebSite(Lists.BANK, DocumentMaker.of(null), Branding.NONE, fault -> faults.add(fault.toString())),
                faults);
    }

    /** One field of a form, with one of its values. */
    record Field(String name, String value) {
        String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** What to open first. */
    String address() {
        return server.address();
    }

    /** The same for browsers that do not know names under localhost. */
    String addressByNumber() {
        return server.addressByNumber();
    }

    /** What a browser is started with. */
    String addressForOnce() {
        return server.addressForOnce();
    }

    /** The address of a page. */
    String at(String path) {
        return server.base() + path;
    }

    /** What went wrong inside the program since this was asked last. */
    List<String> faults() {
        List<String> all = List.copyOf(faults);
        faults.clear();
        return all;
    }

    /** A page that is asked for. */
    byte[] get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(number.resolve("." + path)));
    }

    /** What the sent form is answered with. */
    byte[] post(String path, List<Field> fields) throws IOException, InterruptedException {
        String body = fields.stream().map(Field::encoded).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(number.resolve("." + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + number.getAuthority())
                .POST(BodyPublishers.ofString(body)));
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Cookie", cookie).build(), BodyHandlers.ofByteArray())
                .body();
    }

    @Override
    public void close() {
        server.close();
        site.close();
    }

    /** The form, and a page for each refusal, of which most are hard to come by with a browser. */
    private record WithRefusals(WebSite site) implements Site {
        @Override
        public Answer answer(Visit visit) throws Exception {
            if (visit.path().startsWith(REFUSALS)) {
                throw new RefusedException(Refusal.valueOf(visit.path().substring(REFUSALS.length())));
            }
            return site.answer(visit);
        }

        @Override
        public Answer refusal(Refusal refusal) {
            return site.refusal(refusal);
        }

        @Override
        public void wentWrong(Throwable thrown) {
            site.wentWrong(thrown);
        }
    }
}
