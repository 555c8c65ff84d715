package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.askbefore.problem.ProblemException;

/**
 * What a batch tells about itself, in the order of the schedule: {@code manifest.csv}, {@code rejected.csv} and
 * {@code contact-first.csv}. All are written beside their places and moved when whole, the manifest last.
 */
final class Sheets implements AutoCloseable {
    static final String REJECTED = "rejected.csv";
    static final String CONTACT_FIRST = "contact-first.csv";

    private final OutputFolder folder;
    private final String bank;
    private final List<Path> parts = new ArrayList<>();
    private final List<SheetFile> open = new ArrayList<>();
    private final SheetFile rejected;
    private final SheetFile contactFirst;
    private final SheetFile manifest;

    /**
     * A row's list as it was written.
     *
     * @param file the name of the file that holds it
     * @param sha256 of that file
     */
    record Made(String file, String sha256, Contents contents) {}

    /** Begins the three. */
    Sheets(OutputFolder folder, String bank) throws ProblemException {
        this.folder = folder;
        this.bank = bank;
        try {
            rejected = begin("row", "id", "column", "what is wrong", "how to mend it");
            contactFirst = begin("id", "notice");
            manifest = begin("id", "file", "pages", "sha-256", "bank version", "questions", "highest notice level");
        } catch (IOException e) {
            close();
            throw folder.fault(e);
        }
    }

    private SheetFile begin(String... header) throws IOException {
        Path part = folder.part();
        parts.add(part);
        SheetFile sheet = new SheetFile(folder.begin(part), List.of(header));
        open.add(sheet);
        return sheet;
    }

    /** A row whose list is written. */
    void made(String id, Made made) throws ProblemException {
        Contents contents = made.contents();
        try {
            manifest.row(List.of(
                    id,
                    made.file(),
                    String.valueOf(contents.pages()),
                    made.sha256(),
                    bank,
                    String.valueOf(contents.questions()),
                    contents.writtenLevel()));
            for (String notice : contents.contact()) {
                contactFirst.row(List.of(id, notice));
            }
        } catch (IOException e) {
            throw folder.fault(e);
        }
    }

    /** One fault of a row that was left out. */
    void rejected(long row, String id, String column, String what, String mend) throws ProblemException {
        try {
            rejected.row(List.of(String.valueOf(row), id, column, what, mend));
        } catch (IOException e) {
            throw folder.fault(e);
        }
    }

    /** Moves the three to their places. */
    void publish() throws ProblemException {
        try {
            for (SheetFile sheet : open) {
                sheet.close();
            }
            folder.stillThere();
            folder.publish(parts.get(0), REJECTED);
            folder.publish(parts.get(1), CONTACT_FIRST);
            folder.publish(parts.get(2), OutputFolder.MANIFEST);
        } catch (IOException e) {
            throw folder.fault(e);
        }
    }

    /** Takes away what was not published. */
    @Override
    public void close() {
        for (SheetFile sheet : open) {
            try {
                sheet.close();
            } catch (IOException e) {
                // It could not be written, which was told, and is taken away.
            }
        }
        parts.forEach(OutputFolder::delete);
    }
}
