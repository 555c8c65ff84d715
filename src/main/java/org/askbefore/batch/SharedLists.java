package org.askbefore.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.askbefore.situation.ListWishes;
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
    private static final int MOST = 1000;
    /** What each takes, about. */
    private static final int BYTES = 40_000;
    /** The part of the memory that all of them may take. */
    private static final int PART = 8;

    private static final int MOST_SHAPES = 4;

    /** What makes two lists alike. */
    private record Key(Situation situation, PrintWishes print, ListWishes list) {}

    /** What is known of a list that was met. */
    static final class Shared<R> {
        private final AtomicInteger meetings = new AtomicInteger();
        private final AtomicBoolean making = new AtomicBoolean();
        private final int keptFrom;
        private volatile List<Ready<R>> ready = List.of();

        private Shared(int keptFrom) {
            this.keptFrom = keptFrom;
        }

        /** True for one for whom nothing fits that is ready, and who makes the list: it is to be {@link #keep kept}. */
        boolean isToBeKept() {
            return meetings.incrementAndGet() >= keptFrom
                    && ready.size() < MOST_SHAPES
                    && making.compareAndSet(false, true);
        }

        /** Takes what was made; null where it could not be. */
        void keep(@Nullable Ready<R> list) {
            if (list != null) {
                List<Ready<R>> all = new ArrayList<>(ready);
                all.add(list);
                ready = List.copyOf(all);
            }
            making.set(false);
        }

        /** What can be printed again: the same list for words of one line, of two, and so on. */
        List<Ready<R>> ready() {
            return ready;
        }
    }

    /** A list that is ready to be printed for others. */
    record Ready<R>(R reprint, Contents contents) {}

    private final Map<Key, Shared<R>> known = new LinkedHashMap<>(16, 0.75f, true);
    private final int most = (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / PART / BYTES);
    private final int keptFrom;

    private SharedLists(int keptFrom) {
        this.keptFrom = keptFrom;
    }

    /** Lists that are small enough to be kept when they are first met. */
    static <R> SharedLists<R> keptAtOnce() {
        return new SharedLists<>(1);
    }

    /** Lists that are too large to be kept for nothing: most of a schedule are met only once. */
    static <R> SharedLists<R> keptWhenMetAgain() {
        return new SharedLists<>(2);
    }

    /** What is known of the list of a request. */
    synchronized Shared<R> of(Request request) {
        Key alike = new Key(request.situation(), request.print(), request.list());
        Shared<R> shared = known.computeIfAbsent(alike, key -> new Shared<>(keptFrom));
        if (known.size() > most) {
            known.remove(known.keySet().iterator().next());
        }
        return shared;
    }
}
