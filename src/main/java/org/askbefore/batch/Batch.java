package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.askbefore.document.PrintedList;
import org.askbefore.document.Reprint;
import org.askbefore.problem.ProblemException;

/**
 * Many situations to many PDFs: first the whole schedule is checked, then each row becomes a file of its own, then the sheets
 * tell what was done. A row with a fault is left out and told; it never stops the others.
 */
public final class Batch {
    /** So many rows are handed to a thread together: to wake it for each takes as long as a tenth of its list. */
    private static final int MOST_TOGETHER = 16;

    private final Schedule schedule;
    private final ListMaker maker;
    private final ListPrinter<PrintedList, Reprint> printer;
    private final int threads;
    private final AtomicLong made = new AtomicLong();
    private final AtomicLong there = new AtomicLong();
    private Consumer<ProblemException> tellCut = told -> {};

    /** @param threads how many lists are made at once */
    public Batch(Schedule schedule, ListMaker maker, int threads) {
        this.schedule = schedule;
        this.maker = maker;
        this.printer = ListPrinter.files(maker);
        this.threads = threads;
    }

    /** Who gets to know that the process was told to end before the batch was done. */
    public Batch tellingCut(Consumer<ProblemException> told) {
        tellCut = told;
        return this;
    }

    /**
     * Writes the lists into a folder.
     *
     * @param resume whether to finish what an earlier run began
     * @return how it went
     * @throws ProblemException if the whole schedule is wrong, or the folder cannot be written
     */
    public Summary run(Path folder, boolean resume, ProgressKind progress) throws ProblemException, IOException {
        long start = System.nanoTime();
        Schedule.Checked checked = schedule.check();
        RunKey key = maker.key(checked.sha256(), "");
        if (resume && FinishedBatch.isIn(folder)) {
            return FinishedBatch.look(folder, key, start);
        }
        try (BatchOutput output = BatchOutput.open(folder, key, resume)) {
            output.tellCut(tellCut);
            make(output, progress.of(checked.rows()), checked.rows());
            return finish(output, start);
        }
    }

    private Summary finish(BatchOutput output, long start) throws ProblemException, IOException {
        try (Sheets sheets = output.sheets()) {
            Tally tally = new Tally(sheets, output::written, printer::faults);
            schedule.go(tally);
            output.finish(sheets);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Summary(tally.contactFirst(), made.get(), there.get(), tally.rejected(), false, took);
        }
    }

    private void make(BatchOutput output, Progress progress, long rows) throws ProblemException, IOException {
        // Few at once where there are few in all, so that no thread stands idle.
        int together = (int) Math.max(1, Math.min(MOST_TOGETHER, rows / MOST_TOGETHER / threads));
        try (progress;
                Workers workers = new Workers(threads)) {
            output.tellCut(told -> {
                progress.end();
                tellCut.accept(told);
            });
            List<RowSource.Found> some = new ArrayList<>();
            schedule.go(found -> {
                some.add(found);
                if (some.size() >= together) {
                    workers.submit(work(List.copyOf(some), output, progress));
                    some.clear();
                }
            });
            workers.submit(work(List.copyOf(some), output, progress));
            workers.finish();
        }
    }

    private Workers.Work work(List<RowSource.Found> rows, BatchOutput output, Progress progress) {
        return () -> {
            for (RowSource.Found found : rows) {
                Row row = found.row().get();
                if (row.request() != null) {
                    one(row, output);
                }
                progress.step();
            }
        };
    }

    private void one(Row row, BatchOutput output) throws ProblemException {
        if (output.found(row.number(), row.id()) != null) {
            there.incrementAndGet();
            return;
        }
        ListPrinter.Printed<PrintedList> printed;
        try {
            printed = printer.print(row);
        } catch (ProblemException e) {
            return; // Told at the end, with the sheets.
        }
        byte[] pdf = printed.list().bytes();
        String sha256 = HexFormat.of().formatHex(printed.list().sha256());
        output.store(row.id(), pdf, new Done(row.number(), sha256, pdf.length, printed.contents()));
        made.incrementAndGet();
    }

    /**
     * Checks every row, and writes nothing.
     *
     * @param told gets what is found
     */
    public Summary dryRun(Findings told, ProgressKind progress) throws ProblemException, IOException {
        long start = System.nanoTime();
        Schedule.Checked checked = schedule.check();
        DryRun dry = new DryRun(maker, told);
        try (Progress shown = progress.of(checked.rows())) {
            schedule.read(row -> {
                dry.take(row);
                shown.step();
            });
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Summary(dry.contactFirst(), dry.right(), 0, dry.wrong(), true, took);
    }
}
