package org.askbefore.batch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a batch is. Any thread may say that a row is done. */
public sealed interface Progress extends AutoCloseable {
    /** A row is done, made or rejected. */
    void step();

    /** Ends what is shown. */
    @Override
    default void close() {}

    /** Says nothing. */
    static Progress quiet() {
        return new Quiet();
    }

    /** A bar with rate and time left, for a terminal of that width. */
    static Progress bar(long rows, PrintStream out, int width) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName("Lists")
                .setInitialMax(rows)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out, width))
                .showSpeed()
                .build());
    }

    /** A plain line for each tenth, for a file or a log. */
    static Progress lines(long rows, PrintStream out) {
        return new Lines(rows, out, new AtomicLong());
    }

    /** Nothing at all. */
    record Quiet() implements Progress {
        @Override
        public void step() {}
    }

    /** On a terminal. */
    record Bar(ProgressBar bar) implements Progress {
        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Elsewhere. */
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
