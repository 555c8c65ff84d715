package org.askbefore.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.askbefore.pdf.Placed;
import org.askbefore.pdf.PrintFile;
import org.askbefore.pdf.PrintPart;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The print files of a run: each takes so many patients, then the next is begun. One thread adds them. */
final class PrintFiles implements AutoCloseable {
    /** More are too many for a printer's memory, and for the paper in it. */
    static final int MOST = 10_000;

    private static final int AHEAD = 16;

    private final BatchOutput output;
    private final String name;
    private final String title;
    private final List<Print> prints = new ArrayList<>();
    /** What each patient's list holds, in order; the same things are kept once. */
    private final List<Contents> contents = new ArrayList<>();

    private final Map<Contents, Contents> known = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Deque<Future<Placed>> rendering = new ArrayDeque<>();
    private final MessageDigest digest = Digest.begin();
    private @Nullable PrintFile file;
    private @Nullable OutputStream stream;
    private @Nullable Path part;
    private int inFile;

    PrintFiles(BatchOutput output, String name, String title) {
        this.output = output;
        this.name = name;
        this.title = title;
    }

    /** The next patient's pages; what can be done by others is given to them. */
    void add(Row row, ListPrinter.Printed<PrintPart> printed, ExecutorService others)
            throws ProblemException, InterruptedException, ExecutionException {
        try {
            if (inFile == MOST) {
                end();
            }
            PrintFile into = file == null ? begin() : file;
            Placed placed = into.place(printed.list(), bookmark(row));
            rendering.add(others.submit(placed::render));
            places.put(row.number(), contents.size());
            contents.add(known.computeIfAbsent(printed.contents(), same -> same));
            inFile++;
            if (rendering.size() > AHEAD) {
                into.write(rendering.remove().get());
            }
        } catch (IOException e) {
            throw output.fault(e);
        }
    }

    /** By the id as the manifest has it; the name is on the page. */
    private static String bookmark(Row row) {
        return row.id();
    }

    private PrintFile begin() throws IOException, ProblemException {
        Path place = output.part();
        digest.reset();
        OutputStream begun = new DigestOutputStream(new BufferedOutputStream(output.begin(place), 1 << 17), digest);
        part = place;
        stream = begun;
        PrintFile next = new PrintFile(begun, title, "en");
        file = next;
        return next;
    }

    /** The first has the name that was asked for; further ones have a number. */
    private String nextName() {
        String ending = name.substring(name.length() - ".pdf".length());
        String stem = name.substring(0, name.length() - ending.length());
        int number = prints.size() + 1;
        return number == 1 ? name : String.format("%s-%04d%s", stem, number, ending);
    }

    /** Ends the file that was begun. */
    void end() throws ProblemException {
        try {
            if (file != null && stream != null && part != null) {
                while (!rendering.isEmpty()) {
                    file.write(rendering.remove().get());
                }
                file.finish();
                stream.close();
                prints.add(new Print(part, nextName(), Digest.hex(digest), file.size()));
            }
            file = null;
            stream = null;
            inFile = 0;
        } catch (IOException e) {
            throw output.fault(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a list could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while lists were written", e);
        }
    }

    /** What was written for a row; null if nothing was. */
    Sheets.@Nullable Made written(long row, String id) {
        Integer place = places.get(row);
        if (place == null) {
            return null;
        }
        Print print = prints.get(place / MOST);
        return new Sheets.Made(print.name(), print.sha256(), contents.get(place));
    }

    /** The files that were ended. */
    List<Print> prints() {
        return prints;
    }

    /** How many patients there are in all files. */
    int patients() {
        return contents.size();
    }

    /** Lets go of a file that was not ended. */
    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // It is taken away, not being whole.
        }
    }
}
