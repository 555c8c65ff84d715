package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.askbefore.document.PenReprint;
import org.askbefore.pdf.PrintPart;
import org.askbefore.problem.ProblemException;

/**
 * Many situations to print files: the patients in the order of the schedule, each beginning on the front of a sheet. A row with
 * a fault is left out and told. What is stopped before its end leaves no print file, and is made again as a whole.
 */
public final class PrintRun {
    /** For each thread so many lists wait, so that none stands idle and memory does not grow with the schedule. */
    private static final int WAITING = 16;

    private final Schedule schedule;
    private final ListMaker maker;
    private final ListPrinter<PrintPart, PenReprint> printer;
    private final int threads;
    private final Consumer<ProblemException> tellCut;
    private List<String> files = List.of();

    /** A row whose list is being made. */
    private record Made(Row row, Future<ListPrinter.Printed<PrintPart>> list) {}

    /**
     * @param threads how many lists are made at once
     * @param tellCut gets to know that the process was told to end before the files were done
     */
    public PrintRun(Schedule schedule, ListMaker maker, int threads, Consumer<ProblemException> tellCut) {
        this.schedule = schedule;
        this.maker = maker;
        this.printer = ListPrinter.pens(maker);
        this.threads = threads;
        this.tellCut = tellCut;
    }

    /**
     * Writes the print files into a folder.
     *
     * @param name of the first; further ones have a number before its ending
     * @param resume whether an earlier run that was stopped may be made again
     * @throws ProblemException if the whole schedule is wrong, or the folder cannot be written
     */
    public Summary run(Path folder, String name, boolean resume, ProgressKind progress)
            throws ProblemException, IOException {
        long start = System.nanoTime();
        Schedule.Checked checked = schedule.check();
        RunKey key = maker.key(checked.sha256(), "merge " + name);
        if (resume && FinishedBatch.isIn(folder)) {
            return FinishedBatch.look(folder, key, start);
        }
        try (BatchOutput output = BatchOutput.open(folder, key, resume, name)) {
            PrintFiles prints = new PrintFiles(output, name, maker.printTitle());
            try (Progress shown = progress.of(checked.rows())) {
                output.tellCut(told -> {
                    shown.end();
                    tellCut.accept(told);
                });
                make(prints, shown);
            }
            return finish(output, prints, start);
        }
    }

    /** The names of the files that were made. */
    public List<String> files() {
        return files;
    }

    private Summary finish(BatchOutput output, PrintFiles prints, long start) throws ProblemException, IOException {
        try (Sheets sheets = output.sheets()) {
            Tally tally = new Tally(sheets, prints::written, printer::faults);
            schedule.go(tally);
            output.finish(sheets, prints.prints());
            files = prints.prints().stream().map(Print::name).toList();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Summary(tally.contactFirst(), prints.patients(), 0, tally.rejected(), false, took);
        }
    }

    private void make(PrintFiles prints, Progress progress) throws ProblemException, IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (prints) {
            Deque<Made> making = new ArrayDeque<>();
            schedule.read(row -> {
                if (row.request() != null) {
                    making.add(new Made(row, pool.submit(() -> printer.print(row))));
                }
                progress.step();
                if (making.size() > threads * WAITING) {
                    place(making.remove(), prints, pool);
                }
            });
            while (!making.isEmpty()) {
                place(making.remove(), prints, pool);
            }
            prints.end();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void place(Made made, PrintFiles prints, ExecutorService pool) throws ProblemException {
        try {
            prints.add(made.row(), made.list().get(), pool);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof ProblemException)) {
                throw new IllegalStateException("a list could not be made", e.getCause());
            }
            // Told at the end, with the sheets.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while lists were made", e);
        }
    }
}
