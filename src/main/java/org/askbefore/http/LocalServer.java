package org.askbefore.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A server that only this computer can reach. It logs nothing. */
public final class LocalServer implements AutoCloseable {
    /** More than any browser opens, and few enough that those who only wait cost little. */
    public static final int MOST_CONNECTIONS = 300;
    /** How long somebody may take to send what they send, in seconds. */
    private static final int LONGEST_REQUEST = 20;
    /** How long somebody may take to receive an answer, in seconds: a zip of some hundred megabytes. */
    private static final int LONGEST_ANSWER = 300;
    /** How long a connection may wait for another visit, in seconds. */
    private static final int IDLE = 20;

    private static final long STACK = 512 * 1024;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger JAVAS_OWN = Logger.getLogger("com.sun.net.httpserver");

    static {
        // Read by the server's own class when it is first used. In seconds.
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(LONGEST_REQUEST));
        System.setProperty("sun.net.httpserver.maxRspTime", String.valueOf(LONGEST_ANSWER));
        System.setProperty("sun.net.httpserver.idleInterval", String.valueOf(IDLE));
        System.setProperty("jdk.httpserver.maxConnections", String.valueOf(MOST_CONNECTIONS));
        System.setProperty("sun.net.httpserver.maxReqHeaders", "64");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "16384");
        // Else small answers wait for an acknowledgement that the other end delays.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        JAVAS_OWN.setLevel(Level.OFF);
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Gate gate;
    private final Rest rest = new Rest();

    private LocalServer(HttpServer server, Site site) {
        this.server = server;
        this.gate = new Gate(server.getAddress().getPort());
        // A thread for each connection: the slow ones cannot hold up the others, and their number is bounded.
        this.threads = new ThreadPoolExecutor(
                1, MOST_CONNECTIONS + 1, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), LocalServer::thread);
        server.setExecutor(task -> {
            rest.visited();
            threads.execute(task);
        });
        server.createContext("/", http -> handle(http, site));
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port is taken or not allowed
     */
    public static LocalServer start(int port, Site site) throws IOException {
        InetAddress here = InetAddress.getByAddress("127.0.0.1", LOOPBACK);
        LocalServer local =
                new LocalServer(HttpServer.create(new InetSocketAddress(here, port), MOST_CONNECTIONS), site);
        local.server.start();
        return local;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "visit", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /** What is thrown makes the server cut the connection, so that nobody takes half an answer for a whole one. */
    private void handle(HttpExchange http, Site site) throws IOException {
        Exchange exchange = new Exchange(http, gate, site);
        exchange.send(exchange.answer());
        http.close();
    }

    /** What to open: it carries the start token. */
    public String address() {
        return base() + "/?start=" + gate.startToken();
    }

    /** The same, good for one visit. */
    public String addressForOnce() {
        return base() + "/?start=" + gate.onceToken();
    }

    /** Without a token. */
    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        rest.close();
    }
}
