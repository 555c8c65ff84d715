package org.askbefore.batch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a batch is. Any thread may say that a row is done. */
public sealed interface Progress extends AutoCloseable {
    /** A row is done, made or rejected. */
    void step();

    /** Ends what is shown. Any thread may say so. */
    default void end() {}

    @Override
    default void close() {
        end();
    }

    /** Says nothing. */
    static Progress quiet() {
        return new Quiet();
    }

    /** A bar with rate and time left, for a terminal of that width. */
    static Progress bar(long rows, PrintStream out, int width) {
        return new Bar(
                new ProgressBarBuilder()
                        .setTaskName("Lists")
                        .setInitialMax(rows)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(out, width))
                        .showSpeed()
                        .build(),
                new AtomicBoolean());
    }

    /** A plain line for each tenth, for a file or a log. */
    static Progress lines(long rows, PrintStream out) {
        return new Lines(rows, out, new AtomicLong());
    }

    /** Tells somebody else of each row. */
    static Progress telling(Runnable step) {
        return new Telling(step);
    }

    /** Nothing at all. */
    record Quiet() implements Progress {
        @Override
        public void step() {}
    }

    /** Elsewhere in the program; by any thread. */
    record Telling(Runnable told) implements Progress {
        @Override
        public void step() {
            told.run();
        }
    }

    /** On a terminal. */
    record Bar(ProgressBar bar, AtomicBoolean closed) implements Progress {
        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void end() {
            if (closed.compareAndSet(false, true)) {
                bar.close();
            }
        }
    }

    /** In a file or a log. */
    record Lines(long rows, PrintStream out, AtomicLong done) implements Progress {
        private static final int PARTS = 10;

        @Override
        public void step() {
            long now = done.incrementAndGet();
            long part = now * PARTS / rows;
            if (part > (now - 1) * PARTS / rows) {
                out.println(String.format(Locale.ROOT, "%,d of %,d rows (%d %%)", now, rows, part * 100 / PARTS));
            }
        }
    }
}
