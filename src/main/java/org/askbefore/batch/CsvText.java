package org.askbefore.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of a CSV text, with every fault of its quotes told by line. */
final class CsvText implements Closeable {
    private static final int LONGEST_RECORD = 1_000_000;
    /** The library writes the number in the digits of the machine's language. */
    private static final Pattern STARTED = Pattern.compile("record starting at line (\\p{Nd}{1,9})");

    private final CloseableIterator<CsvRecord> records;

    CsvText(BufferedReader text) throws IOException {
        char separator = Separator.of(text);
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                // Each row's cells are counted here, so that one bad row does not end the reading.
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                // A quote that is never closed would swallow every patient after it.
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_RECORD)
                .build(
                        CsvRecordHandler.of(
                                handler -> handler.maxFieldSize(LONGEST_RECORD).maxRecordSize(LONGEST_RECORD)),
                        text)
                .iterator();
    }

    /** The next record; null at the end. */
    @Nullable
    CsvRecord next() throws Unreadable {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw cause(e, e.getCause());
        } catch (CsvParseException e) {
            throw cause(e, e.getCause());
        }
    }

    private static Unreadable cause(RuntimeException thrown, @Nullable Throwable cause) {
        if (cause instanceof Unreadable unreadable) {
            return unreadable;
        }
        String told = String.valueOf(thrown.getMessage());
        Matcher started = STARTED.matcher(told);
        long line = started.find() ? Long.parseLong(started.group(1)) : 0;
        if (told.contains("after closing quote")) {
            return new Unreadable(
                    line,
                    "In the row that begins here, text follows a closing quote.",
                    "Put quotes round the whole cell, and write a quote inside it twice: \"\"");
        }
        if (told.contains("Unclosed") || told.contains("buffer size")) {
            return new Unreadable(
                    line,
                    "In the row that begins here, a quote is opened and never closed.",
                    "Close it; or this is half a file, and needs to be exported again.");
        }
        return new Unreadable(line, "The row that begins here is too long.", "Look whether it is the right file.");
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
