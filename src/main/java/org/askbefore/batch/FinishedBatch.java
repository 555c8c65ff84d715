package org.askbefore.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A folder whose batch has ended. Nothing is written there any more; that it is the same batch, and all there, is looked at. */
final class FinishedBatch {
    private static final int FILE = 1;
    private static final int SHA256 = 3;

    private final Path path;
    private final OutputFolder folder;
    private final SpoiltLists spoilt;

    private FinishedBatch(Path path, OutputFolder folder) {
        this.path = path;
        this.folder = folder;
        this.spoilt = new SpoiltLists(path);
    }

    /** Whether the folder holds one. A journal beside its manifest means that the run was killed just before its end. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(OutputFolder.MANIFEST))
                && !Files.exists(folder.resolve(OutputFolder.JOURNAL));
    }

    /**
     * Says what the finished batch said, if it was made from the same and every list is as it was written.
     *
     * @param start when the run began, in nanoseconds
     */
    static Summary look(Path path, RunKey key, long start) throws ProblemException {
        try (OutputFolder folder = OutputFolder.take(path)) {
            return new FinishedBatch(path, folder).look(key, start);
        } catch (IOException e) {
            throw FolderFault.of(path, e);
        }
    }

    private Summary look(RunKey key, long start) throws ProblemException {
        compare(key);
        try {
            long there = count(OutputFolder.MANIFEST, this::isNext);
            long rejected = count(Sheets.REJECTED, FinishedBatch::isOther);
            long contactFirst = count(Sheets.CONTACT_FIRST, FinishedBatch::isOther);
            spoilt.throwIfAny("The batch in this folder has ended, but", "Run it again, into another folder.");
            return new Summary(contactFirst, 0, there, rejected, false, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw FolderFault.of(
                    path,
                    "The batch in this folder has ended, but not all its sheets can be read.",
                    "Run it again, into another folder.");
        }
    }

    private void compare(RunKey key) throws ProblemException {
        RunKey made = key();
        if (made == null) {
            throw FolderFault.of(
                    path,
                    "This folder holds a finished batch, and what it was made from is not known.",
                    "Name another folder with --out.");
        }
        List<String> differences = key.differences(made);
        if (!differences.isEmpty()) {
            throw FolderFault.of(
                    path,
                    "This folder holds a finished batch that was made from something else: "
                            + String.join(", ", differences) + " differed.",
                    "Name another folder with --out.");
        }
    }

    private @Nullable RunKey key() {
        try {
            return JournalLine.key(
                    Files.readString(folder.path(OutputFolder.DONE)).stripTrailing());
        } catch (IOException e) {
            return null;
        }
    }

    /** Tells by a record and the one above it whether to count it. */
    private interface Counted {
        boolean is(CsvRecord above, CsvRecord record) throws IOException;
    }

    /** Several lines may tell of one patient; they stand together. */
    private static boolean isOther(CsvRecord above, CsvRecord record) {
        return !record.getField(0).equals(above.getField(0));
    }

    private boolean isNext(CsvRecord above, CsvRecord record) throws IOException {
        if (record.getField(FILE).equals(above.getField(FILE))) {
            return true; // The next patient of a print file.
        }
        Path file = folder.path(record.getField(FILE));
        boolean whole = Files.isRegularFile(file) && Digest.ofFile(file).equals(record.getField(SHA256));
        if (!whole) {
            spoilt.add(record.getField(FILE));
        }
        return true;
    }

    private long count(String sheet, Counted counted) throws IOException {
        long count = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .ofCsvRecord(Files.newBufferedReader(folder.path(sheet), StandardCharsets.UTF_8));
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            CsvRecord above = records.next();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                count += counted.is(above, record) ? 1 : 0;
                above = record;
            }
            return count;
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
