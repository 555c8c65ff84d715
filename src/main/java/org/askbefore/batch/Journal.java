package org.askbefore.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What a batch has written so far, kept in its folder: the key of the run, then a line for each row that is done, in the order
 * in which they were done. A run that is killed is finished from it.
 *
 * <p>A line is handed to the system before the row counts as done, so the end of the process, by kill -9 too, loses none. No
 * line is forced to the disk: after a power cut the last rows may be missing here and are made again, and a file that the
 * cut spoilt is known by its digest.
 */
final class Journal implements AutoCloseable {
    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final JournalPlaces places;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private final RunKey key;
    private long windowPlace;
    private long end;

    private Journal(FileChannel file, RunKey key, JournalPlaces places) {
        this.file = file;
        this.places = places;
        this.key = key;
        window.limit(0);
    }

    /** Writes a journal that has the key alone, and forces it to the disk: a journal without a key cannot be gone on with. */
    static void begin(Path path, RunKey key) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Journal journal = new Journal(file, key, new JournalPlaces());
            journal.append(JournalLine.of(key));
            file.force(true);
        }
    }

    /** Goes on with the journal of an earlier run; null if its first line is not whole. */
    static @Nullable Journal goOn(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            Journal journal = JournalScan.read(file);
            if (journal == null) {
                file.close();
            }
            return journal;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** A journal whose lines were found, and which goes on after the last that is whole. */
    static Journal found(FileChannel file, RunKey key, JournalPlaces places, long end) throws IOException {
        file.truncate(end);
        Journal journal = new Journal(file, key, places);
        journal.end = end;
        return journal;
    }

    /** What the run is made from. */
    RunKey key() {
        return key;
    }

    /** Writes down that a row is done. Any thread may. @throws IOException if the disk does not take it */
    synchronized void add(Done done) throws IOException {
        long place = end;
        append(JournalLine.of(done));
        places.put(done.row(), place);
    }

    /**
     * What was written down of a row; null if nothing was. Quick when asked in about the order of the lines.
     *
     * @throws DamagedRecord if what was written down is no longer there
     */
    synchronized @Nullable Done of(long row) throws IOException {
        long place = places.of(row);
        if (place == 0) {
            return null;
        }
        Done done = JournalLine.done(line(place));
        if (done == null || done.row() != row) {
            throw new DamagedRecord();
        }
        return done;
    }

    private void append(byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            file.write(bytes, end + bytes.position());
        }
        end += line.length;
    }

    private String line(long place) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (long at = place; ; at++) {
            if (at < windowPlace || at >= windowPlace + window.limit()) {
                fill(at);
            }
            if (window.limit() == 0 || line.size() > JournalLine.LONGEST) {
                throw new DamagedRecord();
            }
            byte b = window.get((int) (at - windowPlace));
            if (b == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(b);
        }
    }

    private void fill(long place) throws IOException {
        window.clear().limit((int) Math.max(0, Math.min(WINDOW, end - place)));
        windowPlace = place;
        file.read(window, place);
        window.flip();
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
