package org.askbefore.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * The lists that several patients of a schedule have alike, so that what they share is made once. Only those met last are kept,
 * so that memory does not grow with the schedule. May be used by several threads.
 *
 * @param <R> what can be printed again
 */
final class SharedLists<R> {
    /** Each takes some 40 KB. */
    private static final int MOST = 1000;

    /** What makes two lists alike. */
    private record Key(Situation situation, PrintWishes print) {}

    /** What is known of a list that was met: how often, and what can be printed again. */
    static final class Shared<R> {
        private final AtomicInteger met = new AtomicInteger();
        private volatile @Nullable Ready<R> ready;

        /** True for the second who meets it, and so is to prepare it; most lists of a schedule are met only once. */
        boolean isToBePrepared() {
            return met.incrementAndGet() == 2;
        }

        void prepared(Ready<R> list) {
            ready = list;
        }

        /** What can be printed again; null where there is nothing. */
        @Nullable
        Ready<R> ready() {
            return ready;
        }
    }

    /** A list that is ready to be printed for others. */
    record Ready<R>(R reprint, Contents contents) {}

    private final Map<Key, Shared<R>> known = new LinkedHashMap<>(MOST, 0.75f, true);

    /** What is known of the list of a request. */
    synchronized Shared<R> of(Request request) {
        Shared<R> shared = known.computeIfAbsent(new Key(request.situation(), request.print()), key -> new Shared<>());
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return shared;
    }
}
