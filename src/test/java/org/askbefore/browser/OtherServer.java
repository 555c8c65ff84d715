package org.askbefore.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Another server on another port of this computer, as somebody else who uses it may run one. It shows one page, and listens. */
final class OtherServer implements AutoCloseable {
    private final HttpServer server;
    private final Queue<String> visits = new ConcurrentLinkedQueue<>();
    private final Queue<String> cookies = new ConcurrentLinkedQueue<>();

    private OtherServer(HttpServer server) {
        this.server = server;
    }

    static OtherServer showing(String page) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        OtherServer other = new OtherServer(server);
        server.createContext("/", http -> {
            other.visits.add(http.getRequestURI().toString());
            other.cookies.addAll(http.getRequestHeaders().getOrDefault("Cookie", List.of()));
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            http.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            http.sendResponseHeaders(200, bytes.length);
            http.getResponseBody().write(bytes);
            http.close();
        });
        server.start();
        return other;
    }

    /** Its address by a name of this computer. */
    String at(String name) {
        return "http://" + name + ":" + server.getAddress().getPort() + "/";
    }

    int visits() {
        return visits.size();
    }

    /** What it was sent of cookies, by anybody. */
    List<String> cookies() {
        return List.copyOf(cookies);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
