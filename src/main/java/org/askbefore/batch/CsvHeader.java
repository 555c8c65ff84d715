package org.askbefore.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.situation.Fact;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;

/** The header of a schedule, and one row that is filled in everywhere, made from the vocabulary. */
public final class CsvHeader {
    /** The mend of a schedule without a header, for the command line. */
    public static final String SHOWN_BY = "`askbefore batch --header` prints a header and an example.";

    /** A part of "person" that is not here is filled with its own name. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "id", "A-1001",
            "name", "Example Name",
            "date-of-birth", "1 January 1980",
            "appointment", "3 December 2026, 10:30",
            "clinician", "Pain clinic");

    private CsvHeader() {}

    /** Two rows of a CSV file. */
    public static String of(Vocabulary vocabulary) {
        Set<String> names = RequestReader.partNames(vocabulary);
        List<String> example =
                names.stream().map(name -> example(name, vocabulary)).toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(names).writeRecord(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The header alone, for a spreadsheet: with a byte order mark, without which Excel spoils accents that are typed in. */
    public static String alone(Vocabulary vocabulary) {
        return "\uFEFF" + String.join(",", RequestReader.partNames(vocabulary)) + "\r\n";
    }

    private static String example(String name, Vocabulary vocabulary) {
        Fact fact = vocabulary.get(name);
        if (fact != null && fact.kind() instanceof Fact.WholeNumber range) {
            return String.valueOf(Math.min(range.max(), Math.max(range.min(), 3)));
        }
        Collection<String> values = fact != null
                ? fact.values()
                : name.equals(RequestReader.ALSO_TELL)
                        ? vocabulary.delicate().keySet()
                        : RequestReader.PRINT.getOrDefault(name, List.of(EXAMPLES.getOrDefault(name, name)));
        int shown = RequestReader.takesSeveral(vocabulary, name) ? 2 : 1;
        return String.join("; ", values.stream().limit(shown).toList());
    }
}
