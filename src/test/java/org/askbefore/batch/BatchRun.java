package org.askbefore.batch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Notice;

/** A batch of made-up files, finished from where an earlier one was stopped; as a process of its own, it can be killed. */
final class BatchRun {
    static final RunKey KEY = new RunKey("aa", "bb", "cc", "", "", "");

    private final Path folder;
    private final int rows;
    private final PrintStream out;
    private final AtomicInteger next = new AtomicInteger();

    private BatchRun(Path folder, int rows, PrintStream out) {
        this.out = out;
        this.folder = folder;
        this.rows = rows;
    }

    /** FOLDER ROWS: a dot for each row, then "finished"; or 1 and the mistake. A third word, "wait", holds the folder. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try {
            if (args.length > 2) {
                hold(folder);
            }
            run(folder, Integer.parseInt(args[1]), System.out);
        } catch (ProblemException e) {
            e.problems().stream().map(Problem::inFull).forEach(System.out::println);
            System.exit(1);
        }
    }

    /** Runs until the end; a run that was killed right after it is told that nothing is left. */
    static void run(Path folder, int rows) throws Exception {
        run(folder, rows, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private static void run(Path folder, int rows, PrintStream out) throws Exception {
        try {
            new BatchRun(folder, rows, out).run();
        } catch (ProblemException e) {
            if (!e.getMessage().contains("It has just ended")) {
                throw e;
            }
            out.println("finished before");
        }
    }

    private static void hold(Path folder) throws Exception {
        try (BatchOutput output = BatchOutput.open(folder, KEY, true)) {
            System.out.println("held");
            System.in.read();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        try (BatchOutput output = BatchOutput.open(folder, KEY, true)) {
            List<ProblemException> faults = new ArrayList<>();
            Thread other = new Thread(() -> make(output, faults));
            other.start();
            make(output, faults);
            other.join();
            if (!faults.isEmpty()) {
                throw faults.get(0);
            }
            out.print("|");
            out.flush();
            try (Sheets sheets = output.sheets()) {
                list(output, sheets);
                output.finish(sheets);
            }
        }
        out.println("finished");
    }

    /** Writes a row's list, as a batch does. */
    static void store(BatchOutput output, long row, String id, byte[] pdf, Contents contents) throws ProblemException {
        output.store(id, pdf, new Done(row, Digest.hex(pdf), pdf.length, contents));
    }

    private void make(BatchOutput output, List<ProblemException> faults) {
        try {
            for (int row = next.incrementAndGet(); row <= rows; row = next.incrementAndGet()) {
                if (row % 7 != 0 && output.found(row, id(row)) == null) {
                    store(output, row, id(row), pdf(row), contents(row));
                    out.print('.');
                    out.flush();
                }
            }
        } catch (ProblemException e) {
            synchronized (faults) {
                faults.add(e);
            }
        }
    }

    private void list(BatchOutput output, Sheets sheets) throws ProblemException {
        for (int row = 1; row <= rows; row++) {
            if (row % 7 == 0) {
                sheets.rejected(row, id(row), "procedure", "is no procedure", "Did you mean sdr?");
            } else {
                sheets.made(id(row), Objects.requireNonNull(output.written(row, id(row))));
            }
        }
    }

    static String id(int row) {
        return (row % 3 == 0 ? "=P-" : "é/") + row;
    }

    static byte[] pdf(int row) {
        byte[] bytes = new byte[100 + row % 50 * 400];
        new Random(row).nextBytes(bytes);
        return bytes;
    }

    private static Contents contents(int row) {
        Notice.Level level =
                row % 5 == 4 ? null : List.of(Notice.Level.values()).get(row % 5);
        return new Contents(2, row % 40, level, row % 5 == 0 ? List.of("breathing", "crisis") : List.of());
    }
}
