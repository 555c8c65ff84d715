package org.askbefore.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;

/**
 * The lists that several patients of a schedule have alike, so that what they share is made once. Only those met last are kept,
 * so that memory does not grow with the schedule. May be used by several threads.
 *
 * @param <R> what can be printed again
 */
final class SharedLists<R> {
    /** Each takes some 40 KB. */
    private static final int MOST = 1000;

    private static final int MOST_SHAPES = 4;

    /** What makes two lists alike. */
    private record Key(Situation situation, PrintWishes print, ListWishes list) {}

    /** What is known of a list that was met. */
    static final class Shared<R> {
        private final AtomicBoolean met = new AtomicBoolean();
        private final AtomicBoolean preparing = new AtomicBoolean();
        private volatile List<Ready<R>> ready = List.of();

        /**
         * True for one who meets it again, and for whom nothing fits that is ready: it is to be prepared as their words shape it.
         * Most lists of a schedule are met only once.
         */
        boolean isToBePrepared() {
            return met.getAndSet(true) && ready.size() < MOST_SHAPES && preparing.compareAndSet(false, true);
        }

        /** Takes what was prepared. A list that cannot be shared is not prepared again. */
        void add(Ready<R> list) {
            List<Ready<R>> all = new ArrayList<>(ready);
            all.add(list);
            ready = List.copyOf(all);
            preparing.set(false);
        }

        /** What can be printed again: the same list for words of one line, of two, and so on. */
        List<Ready<R>> ready() {
            return ready;
        }
    }

    /** A list that is ready to be printed for others. */
    record Ready<R>(R reprint, Contents contents) {}

    private final Map<Key, Shared<R>> known = new LinkedHashMap<>(MOST, 0.75f, true);

    /** What is known of the list of a request. */
    synchronized Shared<R> of(Request request) {
        Key alike = new Key(request.situation(), request.print(), request.list());
        Shared<R> shared = known.computeIfAbsent(alike, key -> new Shared<>());
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return shared;
    }
}
