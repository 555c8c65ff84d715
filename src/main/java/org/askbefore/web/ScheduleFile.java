package org.askbefore.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.askbefore.batch.ListMaker;
import org.askbefore.batch.Mapping;
import org.askbefore.batch.Schedule;
import org.askbefore.http.Upload;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The file of a schedule in a private folder, and how it is read.
 *
 * @param name one of ours, with the ending that tells its kind
 * @param codes the text of the mapping; empty without one
 */
record ScheduleFile(Kit kit, PrivateFolder folder, String name, Mapping mapping, String codes) {
    private static final String LINES = "schedule.jsonl";
    private static final String TABLE = "schedule.csv";

    /**
     * Puts a schedule into a folder.
     *
     * @throws ProblemException if the mapping is at fault, or the disk
     */
    static ScheduleFile of(Kit kit, Upload schedule, @Nullable SourceText mapping) throws ProblemException {
        String name = schedule.name().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)") ? LINES : TABLE;
        if (mapping == null) {
            return new ScheduleFile(kit, written(name, schedule.bytes()), name, Mapping.NONE, "");
        }
        Mapping codes = Mapping.read(mapping, kit.bank().vocabulary());
        if (name.equals(LINES)) {
            throw new ProblemException(Problem.at(
                    Place.of(mapping.name()), "A mapping is for the columns of a CSV file.", "Leave it out."));
        }
        return new ScheduleFile(kit, written(name, schedule.bytes()), name, codes, mapping.text());
    }

    private static PrivateFolder written(String name, byte[] bytes) throws ProblemException {
        PrivateFolder folder = null;
        boolean kept = false;
        try {
            folder = PrivateFolder.make();
            Files.write(folder.path(name), bytes);
            kept = true;
            return folder;
        } catch (IOException e) {
            throw new ProblemException(Problem.at(
                    Place.of(SchedulePage.SCHEDULE),
                    "It could not be put into a temporary folder.",
                    "Look whether the disk of this computer is full."));
        } finally {
            if (folder != null && !kept) {
                folder.delete();
            }
        }
    }

    /** To be read once. */
    Schedule schedule() throws ProblemException {
        return Schedule.of(folder.path(name), name, kit.bank().vocabulary(), mapping);
    }

    /** What makes its lists. */
    ListMaker maker() {
        return new ListMaker(kit.bank(), kit.documents(), kit.branding(), codes);
    }

    /** It is health data, and belongs in no log. */
    @Override
    public String toString() {
        return name;
    }
}
