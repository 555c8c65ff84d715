package org.askbefore.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A server that only this computer can reach. It logs nothing. */
public final class LocalServer implements AutoCloseable {
    /** More than any browser opens, and few enough that those who only wait cost little. */
    public static final int MOST_CONNECTIONS = 300;
    /** As many may knock before the first is let in; systems that allow fewer take what they allow. */
    private static final int MOST_KNOCKING = 4096;

    private static final long STACK = 512 * 1024;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final int port;
    private final Site site;
    private final Gate gate;
    private final Arrivals arrivals;
    private final Thread doorkeeper;
    private final Rest rest = new Rest();
    /** A thread for each visit: the slow ones cannot hold up the others, and their number is bounded. */
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            1, MOST_CONNECTIONS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> thread(task, "visit"));

    private LocalServer(ServerSocketChannel door, Site site) throws IOException {
        this.port = door.socket().getLocalPort();
        this.site = site;
        this.gate = new Gate(port);
        this.arrivals = new Arrivals(door, MOST_CONNECTIONS, this::visit);
        this.doorkeeper = thread(arrivals, "doorkeeper");
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port is taken or not allowed
     */
    public static LocalServer start(int port, Site site) throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open();
        LocalServer local = null;
        try {
            door.bind(new InetSocketAddress(InetAddress.getByAddress("127.0.0.1", LOOPBACK), port), MOST_KNOCKING);
            local = new LocalServer(door, site);
            local.doorkeeper.start();
            return local;
        } finally {
            if (local == null) {
                door.close();
            }
        }
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(null, task, name, STACK);
        thread.setDaemon(true);
        return thread;
    }

    private void visit(Connection connection) {
        rest.visited();
        try {
            threads.execute(() -> answer(connection));
        } catch (RejectedExecutionException e) {
            arrivals.back(connection, null); // The server is being closed.
        }
    }

    /** What is thrown cuts the connection, so that nobody takes half an answer for a whole one. */
    private void answer(Connection connection) {
        Phase next = null;
        try {
            next = new Exchange(connection, gate, site).answered();
        } catch (IOException e) {
            // Whoever came has gone, or is too slow, or what is to be sent can no longer be read.
        } finally {
            arrivals.back(connection, next);
        }
    }

    /** What to open: it carries the start token. */
    public String address() {
        return gate.byName().address();
    }

    /** What to open in a browser that does not know names under localhost. */
    public String addressByNumber() {
        return gate.byNumber().address();
    }

    /** What to start a browser with: good for one visit, and leads on to the address that this browser knows. */
    public String addressForOnce() {
        return gate.addressForOnce();
    }

    /** Where its pages are, without a token. */
    public String base() {
        return gate.byName().base();
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        arrivals.close();
        threads.shutdownNow();
        rest.close();
        try {
            doorkeeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
