package org.askbefore.http;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All connections, those of each phase in the order in which they came to it. Used by one thread. */
final class Crowd {
    private static final Phase[] PHASES = Phase.values();
    private final Map<Phase, Set<Connection>> all = new EnumMap<>(Phase.class);

    Crowd() {
        for (Phase phase : PHASES) {
            all.put(phase, new LinkedHashSet<>());
        }
    }

    private Set<Connection> in(Phase phase) {
        return Objects.requireNonNull(all.get(phase));
    }

    int count() {
        int count = 0;
        for (Set<Connection> some : all.values()) {
            count += some.size();
        }
        return count;
    }

    /** Comes to that phase, as the last, also from the same. */
    void move(Connection connection, Phase phase) {
        in(connection.phase()).remove(connection);
        connection.phase(phase);
        in(phase).add(connection);
    }

    /** Cuts a connection. */
    void drop(Connection connection) {
        connection.close();
        in(connection.phase()).remove(connection);
    }

    /** The connection that can best be spared is cut. @return false if none can */
    boolean giveWay() {
        for (Phase phase : PHASES) {
            Iterator<Connection> first = in(phase).iterator();
            if (phase != Phase.VISITING && first.hasNext()) {
                drop(first.next());
                return true;
            }
        }
        return false;
    }

    /** Cuts those whose time is over. A visit is only closed: who answers it finds that out, and gives it back. */
    void cutOverdue() {
        long now = System.nanoTime();
        for (Set<Connection> some : all.values()) {
            Iterator<Connection> each = some.iterator();
            while (each.hasNext()) {
                Connection one = each.next();
                if (one.isOverdue(now)) {
                    one.close();
                    if (one.phase() != Phase.VISITING) {
                        each.remove();
                    }
                }
            }
        }
    }

    /** Cuts all. */
    void cut() {
        for (Set<Connection> some : all.values()) {
            some.forEach(Connection::close);
            some.clear();
        }
    }
}
