package org.askbefore.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a journal from its beginning. Half a line at the end, where a run was killed, is cut off, and so is what is no line. */
final class JournalScan {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    /** Where the line that was read last begins, and where it ends. */
    private long begin;

    private long end;

    private JournalScan(InputStream in) {
        this.in = in;
    }

    /** The journal of the file, which stays open; null if its first line is not whole. */
    static @Nullable Journal read(FileChannel file) throws IOException {
        JournalScan scan = new JournalScan(new BufferedInputStream(Channels.newInputStream(file), BUFFER));
        String first = scan.next();
        RunKey key = first == null ? null : JournalLine.key(first);
        if (key == null) {
            return null;
        }
        JournalPlaces places = new JournalPlaces();
        for (String line = scan.next(); line != null; line = scan.next()) {
            Done done = JournalLine.done(line);
            if (done != null && done.row() > 0 && done.row() <= Schedule.MOST_ROWS) {
                places.put(done.row(), scan.begin);
            }
        }
        return Journal.found(file, key, places, scan.end);
    }

    /** The next line without its end; null if no whole line is left. */
    private @Nullable String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() > JournalLine.LONGEST) {
                return null;
            }
            line.write(b);
        }
        begin = end;
        end += line.size() + 1;
        return line.toString(StandardCharsets.UTF_8);
    }
}
