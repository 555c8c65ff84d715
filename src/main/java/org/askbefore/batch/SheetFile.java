package org.askbefore.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file for a spreadsheet, written row by row: commas, CRLF, UTF-8 with a byte order mark, without which Excel spoils
 * accents.
 */
final class SheetFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final CsvWriter rows;

    /** Begins the file with its header. */
    SheetFile(OutputStream out, List<String> header) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        rows = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new QuoteStrategy() {
                    @Override
                    public boolean quoteValue(int lineNo, int fieldIdx, String value) {
                        return value.chars().anyMatch(c -> SheetCell.SEPARATORS.indexOf(c) >= 0);
                    }
                })
                .bufferSize(BUFFER)
                .build(text);
        rows.writeRecord(header);
    }

    /** Writes a row, its cells made harmless. @throws IOException if the disk does not take it */
    void row(List<String> cells) throws IOException {
        try {
            rows.writeRecord(cells.stream().map(SheetCell::of).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
