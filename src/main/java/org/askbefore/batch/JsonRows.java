package org.askbefore.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The rows of a JSON Lines file: one object a line, of the form of a situation file. Empty lines are passed over. */
final class JsonRows implements RowSource {
    private final TextFile file;
    private final WrittenRow written;
    private final JsonLine reader;
    private boolean hasObject;

    JsonRows(TextFile file, Vocabulary vocabulary) {
        this.file = file;
        this.written = new WrittenRow(vocabulary, "This line is no situation", JsonLine.EXAMPLE);
        this.reader = new JsonLine(vocabulary);
    }

    @Override
    public String rows(Taker taker, FileFaults faults) throws ProblemException, IOException {
        MessageDigest digest = Digest.begin();
        try (BufferedReader text = file.open(digest)) {
            hasObject = false;
            Held held = null;
            long number = 0;
            for (String line = line(text); line != null; line = line(text)) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                if (held == null) {
                    checkFirst(line, number, faults);
                } else {
                    take(held, taker, faults);
                }
                held = new Held(number, line);
            }
            last(held, taker, faults);
        } catch (Unreadable e) {
            faults.add(e.line(), e.what(), e.mend());
        }
        return Digest.hex(digest);
    }

    /** A line that may be the last. */
    private record Held(long number, String line) {}

    private static @Nullable String line(BufferedReader text) throws Unreadable {
        try {
            return text.readLine();
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(0, "The file cannot be read on.", "Check the disk, or copy the file.");
        }
    }

    /** A file of one list, or of objects over several lines, has a fault in every line; one message is enough. */
    private static void checkFirst(String line, long number, FileFaults faults) throws ProblemException {
        String start = line.strip();
        if (start.startsWith("[") || start.equals("{")) {
            faults.add(
                    number,
                    "This is JSON, and not JSON Lines.",
                    "Write each patient as one object on one line:  {\"person\": {\"id\": \"A-1001\"}, …}");
            faults.throwIfAny();
        }
    }

    private void last(@Nullable Held held, Taker taker, FileFaults faults) throws ProblemException, IOException {
        if (held == null) {
            faults.add(0, "This file is empty.", "One patient a line:  {\"person\": {\"id\": \"A-1001\"}, …}");
        } else if (!hasObject && !isObject(held.line())) {
            faults.add(0, "This is not JSON Lines: no line begins with {.", JsonLine.EXAMPLE);
        } else if (reader.isCutShort(held.line())) {
            faults.add(held.number(), "The last line is cut short: this is half a file.", "Export it again.");
        } else {
            take(held, taker, faults);
        }
    }

    private void take(Held held, Taker taker, FileFaults faults) throws ProblemException, IOException {
        long number = held.number();
        hasObject |= isObject(held.line());
        JsonLine.Outcome outcome = reader.read(held.line());
        if (outcome instanceof JsonLine.Read read) {
            String id = id(read.entries());
            taker.take(new Found(number, faults.at(number), id, () -> written.row(number, id, read.entries())));
        } else if (outcome instanceof JsonLine.Broken broken) {
            taker.take(new Found(number, faults.at(number), "", () -> Row.faulty(number, "", List.of(broken.fault()))));
        }
    }

    private static boolean isObject(String line) {
        return line.stripLeading().startsWith("{");
    }

    static String id(YamlNode.Entries entries) {
        return entries.get("person") instanceof YamlNode.Entries person
                        && person.get(PatientId.COLUMN) instanceof YamlNode.Text id
                ? PatientId.stripped(id.text())
                : "";
    }
}
