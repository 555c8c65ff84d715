package org.askbefore.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who has come and does not get an answer just now, in one thread: whoever has sent a whole head is handed on. Those
 * who have not must send it within seconds, cost no thread, and where there are too many the one that came first gives way. So
 * whoever sends at once what browsers send is answered, however many others hold half a line.
 */
final class Arrivals implements Runnable, Closeable {
    /** How long a connection may be there without a word, in seconds: browsers open some before they need them. */
    private static final int SILENCE = 20;
    /** How long a head may take from its first byte, in seconds. */
    private static final int LONGEST_HEAD = 3;
    /** How long the rest of what is passed over may take, in seconds. */
    private static final int LEAVING = 5;
    /** As many are let in before those who sent something are looked at again: far fewer than there is room for. */
    private static final int AT_A_TIME = 50;

    private static final int LOOK = 250;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final ServerSocketChannel door;
    private final int most;
    private final Consumer<Connection> visits;
    private final Selector selector = Selector.open();
    private final Crowd crowd = new Crowd();
    private final Queue<Answered> back = new ConcurrentLinkedQueue<>();
    private final ByteBuffer passed = ByteBuffer.allocateDirect(1 << 16);
    private volatile boolean isClosed;

    /** What was handed on and comes back; to be cut where nothing is next. */
    private record Answered(Connection connection, @Nullable Phase next) {}

    /**
     * @param most connections at once
     * @param visits takes each whose head is whole, and gives it back by {@link #back}
     */
    Arrivals(ServerSocketChannel door, int most, Consumer<Connection> visits) throws IOException {
        this.door = door;
        this.most = most;
        this.visits = visits;
        door.configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT);
    }

    /** The answer was sent, and that is next; the connection is cut where nothing is. */
    void back(Connection connection, @Nullable Phase next) {
        back.add(new Answered(connection, next));
        selector.wakeup();
    }

    @Override
    public void run() {
        while (!isClosed) {
            try {
                turn();
            } catch (IOException | OutOfMemoryError e) {
                // For a moment the computer has no file left for another connection, or Java no memory.
                crowd.giveWay();
                LockSupport.parkNanos(PAUSE);
            }
        }
        crowd.cut();
        try (door) {
            selector.close();
        } catch (IOException e) {
            // Nobody comes in any more all the same.
        }
    }

    private void turn() throws IOException {
        selector.select(crowd.count() == 0 ? 0 : LOOK);
        // None that is handed on in this turn: the selector forgets a connection only when it looks the next time.
        for (int i = back.size(); i > 0; i--) {
            Answered one = back.remove();
            Phase next = one.next();
            attempt(one.connection(), next == null ? crowd::drop : connection -> returned(connection, next));
        }
        boolean isKnocked = false;
        Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
        while (keys.hasNext()) {
            SelectionKey key = keys.next();
            keys.remove();
            if (key.attachment() instanceof Connection connection) {
                attempt(connection, this::readable);
            } else {
                isKnocked = true;
            }
        }
        if (isKnocked) {
            letIn();
        }
        crowd.cutOverdue();
    }

    private interface Step {
        void with(Connection connection) throws IOException;
    }

    private void attempt(Connection connection, Step step) {
        try {
            step.with(connection);
        } catch (IOException | RuntimeException e) {
            // Whatever is the matter with one, the others are served.
            crowd.drop(connection);
        }
    }

    private void letIn() throws IOException {
        for (int i = 0; i < AT_A_TIME; i++) {
            SocketChannel channel = door.accept();
            if (channel == null) {
                return;
            }
            Connection connection = new Connection(channel);
            if (crowd.count() >= most && !crowd.giveWay()) {
                connection.close();
            } else {
                attempt(connection, this::arrived);
            }
        }
    }

    private void arrived(Connection connection) throws IOException {
        // Else small answers wait for an acknowledgement that the other end delays.
        connection.channel().setOption(StandardSocketOptions.TCP_NODELAY, true);
        connection.channel().configureBlocking(false);
        wait(connection, Phase.COMING, SILENCE);
        come(connection);
    }

    private void returned(Connection connection, Phase next) throws IOException {
        connection.channel().configureBlocking(false);
        if (next == Phase.LEAVING) {
            connection.channel().shutdownOutput();
            wait(connection, Phase.LEAVING, LEAVING);
        } else {
            wait(connection, Phase.RESTING, SILENCE);
            come(connection);
        }
    }

    private void wait(Connection connection, Phase phase, int seconds) throws IOException {
        crowd.move(connection, phase);
        connection.allow(seconds);
        connection.channel().register(selector, SelectionKey.OP_READ, connection);
    }

    private void readable(Connection connection) throws IOException {
        if (connection.phase() != Phase.LEAVING) {
            come(connection);
        } else if (connection.channel().read(passed.clear()) < 0) {
            crowd.drop(connection);
        }
    }

    /** Something may have come of a head. */
    private void come(Connection connection) throws IOException {
        boolean isBegun = connection.hasSome() && connection.phase() == Phase.COMING;
        boolean isEnd = connection.gather() < 0;
        if (connection.headLength() != 0) {
            handOn(connection);
        } else if (isEnd) {
            crowd.drop(connection);
        } else if (connection.hasSome() && !isBegun) {
            if (connection.phase() != Phase.COMING) {
                crowd.move(connection, Phase.COMING);
            }
            connection.allow(LONGEST_HEAD);
        }
    }

    private void handOn(Connection connection) throws IOException {
        SelectionKey key = connection.channel().keyFor(selector);
        if (key != null) {
            key.cancel();
        }
        connection.channel().configureBlocking(true);
        crowd.move(connection, Phase.VISITING);
        visits.accept(connection);
    }

    @Override
    public void close() {
        isClosed = true;
        selector.wakeup();
    }
}
