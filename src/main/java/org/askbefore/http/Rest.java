package org.askbefore.http;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Gives memory back to the computer when nobody has come for a while: a form that stays open all day beside a clinic's other
 * programs should not hold what its busiest minute needed.
 */
final class Rest implements AutoCloseable {
    private static final long QUIET = TimeUnit.SECONDS.toNanos(15);
    private static final long LOOK = 5;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rest");
        thread.setDaemon(true);
        return thread;
    });
    private final Future<?> looking;
    private volatile long last;
    private volatile boolean used;

    Rest() {
        looking = clock.scheduleWithFixedDelay(this::look, LOOK, LOOK, TimeUnit.SECONDS);
    }

    /** Somebody came. */
    void visited() {
        last = System.nanoTime();
        used = true;
    }

    private void look() {
        if (used && System.nanoTime() - last > QUIET) {
            used = false;
            // Java gives memory back only when it collects all of it, which it does not do by itself while nothing
            // happens.
            System.gc();
        }
    }

    @Override
    public void close() {
        looking.cancel(true);
        clock.shutdownNow();
    }
}
