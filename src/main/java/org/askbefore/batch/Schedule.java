package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A schedule: a CSV file, a JSON Lines file or a folder of situation files. It is read twice, first to find what is wrong with
 * the whole before anything is written, then row by row; neither reading keeps the rows.
 */
public final class Schedule {
    /** Enough for a country, and what the check of ids holds in a hundred megabytes. */
    static final int MOST_ROWS = 2_000_000;

    private final String name;
    private final RowSource source;
    private @Nullable Checked checked;
    private volatile boolean stopped;

    private Schedule(String name, RowSource source) {
        this.name = name;
        this.source = source;
    }

    /**
     * What was found by the check.
     *
     * @param rows the number of patients
     * @param sha256 of all that was read, in hex
     */
    public record Checked(long rows, String sha256) {}

    /**
     * The schedule at that place; its kind is told by its name.
     *
     * @param name as the person named it, for messages
     * @throws ProblemException if it cannot be read, or a mapping is given for what has no columns
     */
    public static Schedule of(Path file, String name, Vocabulary vocabulary, Mapping mapping) throws ProblemException {
        String ending = name.toLowerCase(Locale.ROOT);
        boolean lines = ending.endsWith(".jsonl") || ending.endsWith(".ndjson");
        boolean folder = Files.isDirectory(file);
        if ((folder || lines) && !mapping.equals(Mapping.NONE)) {
            throw new ProblemException(Problem.at(
                    Place.of(name),
                    "A mapping is for the columns of a CSV file.",
                    "Leave it out, or name a CSV file."));
        }
        if (folder) {
            return new Schedule(name, new SituationFiles(file, vocabulary));
        }
        TextFile text = TextFile.of(file, name);
        return new Schedule(name, lines ? new JsonRows(text, vocabulary) : new CsvRows(text, vocabulary, mapping));
    }

    /**
     * Looks for what is wrong with the whole: its columns, its end, ids that are there twice. What is wrong with one row only is
     * not looked for.
     *
     * @throws ProblemException with every fault, or the first fifty
     */
    public Checked check() throws ProblemException, IOException {
        FileFaults faults = FileFaults.gathering(name);
        Count count = new Count(faults);
        String sha256 = source.rows(stoppable(count), faults);
        faults.throwIfAny();
        Checked result = new Checked(count.rows, sha256);
        checked = result;
        return result;
    }

    /**
     * Reads every row in order.
     *
     * @throws ProblemException if the whole is wrong, or is not what was checked
     */
    public void read(RowSink sink) throws ProblemException, IOException {
        go(found -> sink.take(found.row().get()));
    }

    /**
     * Goes through the rows in order; each is read only where its taker asks for it.
     *
     * @throws ProblemException if the whole is wrong, or is not what was checked
     */
    void go(RowSource.Taker taker) throws ProblemException, IOException {
        FileFaults faults = FileFaults.endingAtTheFirst(name);
        String sha256 = source.rows(stoppable(taker), faults);
        if (checked != null && !checked.sha256().equals(sha256)) {
            faults.add(0, "This was changed by somebody while it was read.", "Run it again when nobody writes to it.");
        }
    }

    /** Ends what reads it at its next row, as a fault does; any thread may say so. It cannot be read again. */
    public void stop() {
        stopped = true;
    }

    private RowSource.Taker stoppable(RowSource.Taker taker) {
        return found -> {
            if (stopped) {
                throw new ProblemException(Problem.at(Place.of(name), "It was stopped.", "Begin again."));
            }
            taker.take(found);
        };
    }

    /** What was passed over, for the person to look at; nothing where all was read. */
    public List<String> passedOver() {
        long count = source.passedOver();
        String others = count == 1 ? "1 file or folder" : count + " files or folders";
        return count == 0
                ? List.of()
                : List.of("Passed over in " + name + ": " + others + " whose names do not end in .yaml or .yml.");
    }

    /** Counts the rows, and finds ids that are there twice. */
    private static final class Count implements RowSource.Taker {
        private final FileFaults faults;
        private final SeenIds ids = new SeenIds();
        private long rows;

        Count(FileFaults faults) {
            this.faults = faults;
        }

        @Override
        public void take(RowSource.Found found) throws ProblemException {
            rows = found.number();
            if (rows > MOST_ROWS) {
                faults.add(0, "There are more than " + MOST_ROWS + " patients.", "Make several files of it.");
                faults.throwIfAny();
            }
            String id = found.id();
            int earlier = PatientId.fault("", id) != null ? 0 : ids.add(id, (int) rows);
            if (earlier != 0) {
                String what = " " + rows + " has the id of row " + earlier;
                faults.add(new Problem(
                        found.place(),
                        "Row" + what + ": \"" + id + "\".",
                        "Row" + what + ".",
                        null,
                        "Give each patient an id of their own; capitals and small letters count as the same."));
            }
        }
    }
}
