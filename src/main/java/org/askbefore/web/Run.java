package org.askbefore.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.askbefore.batch.Progress;
import org.askbefore.batch.ProgressKind;
import org.askbefore.batch.Schedule;

/** One going through a schedule in the background: how far it is, and a way to stop it. Any thread may ask. */
final class Run {
    private final Schedule schedule;
    private final long begun = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long total;
    private volatile boolean stopped;

    Run(Schedule schedule) {
        this.schedule = schedule;
    }

    Schedule schedule() {
        return schedule;
    }

    /** What counts the rows. */
    ProgressKind progress() {
        return rows -> {
            total = rows;
            return Progress.telling(done::incrementAndGet);
        };
    }

    /** How many rows are done. */
    long done() {
        return done.get();
    }

    /** How many there are; 0 while that is not known. */
    long total() {
        return total;
    }

    /** About how long it takes still, in words; empty while that is not known. */
    String timeLeft() {
        return TimeLeft.words(Duration.ofNanos(System.nanoTime() - begun), done(), total);
    }

    void stop() {
        stopped = true;
        schedule.stop();
    }

    boolean isStopped() {
        return stopped;
    }

    void end() {
        ended.countDown();
    }

    /** Waits for its end, so long at most; true if it came. */
    boolean await(Duration most) throws InterruptedException {
        return ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
