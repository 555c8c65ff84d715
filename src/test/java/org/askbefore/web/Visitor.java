package org.askbefore.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Lists;
import org.askbefore.http.LocalServer;

/** Somebody with a browser that keeps to the rules, has the cookie, follows redirects and runs no script. */
public final class Visitor implements AutoCloseable {
    private static final String BOUNDARY = "part-of-a-form";
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String base;
    private final String cookie;
    private final List<AutoCloseable> own;
    private final Queue<Throwable> faults;

    private Visitor(String address, List<AutoCloseable> own, Queue<Throwable> faults)
            throws IOException, InterruptedException {
        this.address = address;
        this.base = address.substring(0, address.indexOf("/?"));
        this.own = own;
        this.faults = faults;
        HttpRequest start = HttpRequest.newBuilder(URI.create(address)).build();
        String given = client.send(start, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        this.cookie = given.substring(0, given.indexOf(';'));
    }

    /** What came of a visit. */
    public record Page(int status, Map<String, List<String>> headers, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The first header of that name; empty without one. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of(""))
                    .get(0);
        }

        /** The value of a hidden field. */
        public String hidden(String name) {
            String start = "name=\"" + name + "\" value=\"";
            int from = text().indexOf(start);
            if (from < 0) {
                throw new AssertionError("no field " + name + " in\n" + text());
            }
            return text().substring(from + start.length(), text().indexOf('"', from + start.length()));
        }
    }

    /** Starts a server and comes to it. */
    public static Visitor come() throws Exception {
        Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
        WebSite site = new WebSite(Lists.BANK, DocumentMaker.of(null), Branding.NONE, faults::add);
        LocalServer server = LocalServer.start(0, site);
        return new Visitor(server.addressByNumber(), List.of(server, site), faults);
    }

    /** Comes to a server that runs elsewhere, by the address that it printed with the number of this computer. */
    public static Visitor at(String address) throws IOException, InterruptedException {
        return new Visitor(address, List.of(), new ConcurrentLinkedQueue<>());
    }

    /** Where another comes in. */
    public String address() {
        return address;
    }

    /** The whole address of a page. */
    public String address(String path) {
        return base + path;
    }

    /** Asks for a page. */
    public Page get(String path) throws IOException, InterruptedException {
        return sent(request(path).GET());
    }

    /** Sends a form of those fields, name and value by turns. */
    public Page post(String path, String... fields) throws IOException, InterruptedException {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(URLEncoder.encode(fields[i], StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return sent(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** A file to be sent: the name of its field, its own, and what it holds. */
    public record Sending(String field, String name, String text) {}

    /** Sends a form with files. */
    public Page post(String path, Sending... files) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Sending file : files) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                            + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: text/csv\r\n\r\n" + file.text()
                            + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sent(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Cookie", cookie)
                .header("Origin", base.substring(0, base.length() - folder().length()));
    }

    /** What all paths begin with. */
    private String folder() {
        return URI.create(base).getPath();
    }

    private Page sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == 303) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            return get(location.substring(folder().length()));
        }
        Map<String, List<String>> headers = answer.headers().map().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toLowerCase(java.util.Locale.ROOT), Map.Entry::getValue));
        return new Page(answer.statusCode(), headers, answer.body());
    }

    /** The page once it no longer asks to be looked at again. */
    public Page ended(Page page) throws IOException, InterruptedException {
        Page now = page;
        while (!now.header("Refresh").isEmpty()) {
            now = get("/schedule/work");
        }
        return now;
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable one : own) {
            one.close();
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("something went wrong inside the program", faults.peek());
        }
    }
}
