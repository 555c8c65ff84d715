package org.askbefore.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import org.askbefore.http.Upload;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Where one schedule at a time lies open. It is deleted when somebody says so, when another is opened, an hour after the last
 * visit, and when the process ends, by Ctrl-C too; what a killed process left is deleted at the next start.
 */
final class Desk implements AutoCloseable {
    static final Duration KEPT = Duration.ofHours(1);
    private static final long MINUTE = 60_000;

    private final Kit kit;
    private final Consumer<Throwable> wentWrong;
    private final Clock clock;
    private final Thread hook = new Thread(this::end);
    private volatile @Nullable OpenSchedule open;
    private @Nullable Timer timer;
    private Instant lastVisit = Instant.EPOCH;

    Desk(Kit kit, Consumer<Throwable> wentWrong, Clock clock) {
        this.kit = kit;
        this.wentWrong = wentWrong;
        this.clock = clock;
        PrivateFolder.clearLeft();
    }

    /** The schedule that is open; null if none is. It counts as a visit. */
    synchronized @Nullable OpenSchedule look() {
        lastVisit = clock.instant();
        return open;
    }

    /**
     * Opens a schedule in the place of the one before, and begins to check it.
     *
     * @return null if something is being done with the one before
     * @throws ProblemException if the mapping is at fault, or the file cannot be put anywhere; then the one before stays
     */
    synchronized @Nullable OpenSchedule open(Upload schedule, @Nullable SourceText mapping)
            throws ProblemException, InterruptedException {
        OpenSchedule before = look();
        if (before != null && before.isRunning()) {
            return null;
        }
        begin();
        ScheduleFile file = ScheduleFile.of(kit, schedule, mapping);
        if (before != null) {
            before.throwAway();
        }
        OpenSchedule next = new OpenSchedule(file, wentWrong);
        open = next;
        next.check();
        return next;
    }

    /** From the first schedule on. */
    private void begin() {
        if (timer == null) {
            Runtime.getRuntime().addShutdownHook(hook);
            Timer made = new Timer("desk", true);
            made.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            tidy();
                        }
                    },
                    MINUTE,
                    MINUTE);
            timer = made;
        }
    }

    /** Throws the schedule away if nobody has come for an hour. */
    synchronized void tidy() {
        OpenSchedule old = open;
        if (old != null && old.isRunning()) {
            lastVisit = clock.instant();
        } else if (old != null && !clock.instant().isBefore(lastVisit.plus(KEPT))) {
            open = null;
            old.throwAwayAtOnce();
        }
    }

    /** Throws that schedule away. */
    synchronized void throwAway(OpenSchedule old) throws InterruptedException {
        old.throwAway();
        if (old.equals(open)) {
            open = null;
        }
    }

    /** Not synchronized: who holds the desk may wait for what the end of the process has stopped for ever. */
    private void end() {
        OpenSchedule old = open;
        if (old != null) {
            old.throwAwayAtOnce();
        }
    }

    @Override
    public synchronized void close() {
        if (timer != null) {
            timer.cancel();
            timer = null;
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                return; // The process ends, and the hook does the rest.
            }
        }
        OpenSchedule old = open;
        open = null;
        try {
            if (old != null) {
                old.throwAway();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            old.throwAwayAtOnce();
        }
    }
}
