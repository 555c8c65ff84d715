package org.askbefore.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.askbefore.document.PrintKinds;
import org.askbefore.questionbank.Notice;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Person;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;

/**
 * All kinds of lists at a glance, for whoever designs the page: ContactSheet FOLDER writes a few large pictures there, each of
 * many pages with captions.
 */
public final class ContactSheet {
    private static final List<String> PROCEDURES = List.of(
            "procedure: sdr",
            "procedure: facet-rf\nsite: [lumbar]",
            "procedure: facet-rf\nsite: [cervical]",
            "procedure: facet-rf\nsite: [thoracic]",
            "procedure: occipital-rf",
            "procedure: si-joint-rf",
            "procedure: sacral-rf",
            "procedure: coccyx-rf",
            "procedure: trigeminal-rf",
            "procedure: not-sure");

    private final Path folder;

    private ContactSheet(Path folder) {
        this.folder = folder;
    }

    /** Writes the pictures, and says where. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/contact-sheet");
        Files.createDirectories(folder);
        ContactSheet sheets = new ContactSheet(folder);
        sheets.stages();
        sheets.prints();
        sheets.notices();
        sheets.expected();
        sheets.whole();
    }

    private void stages() throws Exception {
        for (String stage : List.of("scheduled", "just-had")) {
            Sheet sheet = new Sheet(5);
            for (String procedure : PROCEDURES) {
                add(sheet, procedure + "\nstage: " + stage, "{length: standard}", 1);
            }
            write(sheet, stage);
        }
    }

    /** Two pages of each way to print. */
    private void prints() throws Exception {
        Sheet sheet = new Sheet(4);
        for (String print : PrintKinds.all()) {
            add(sheet, "procedure: facet-rf\nsite: [lumbar]\nworries: [pain-during]\nmedicines: [opioid]", print, 2);
        }
        write(sheet, "prints");
    }

    /** Every notice, in the least situation that prints it. */
    private void notices() throws Exception {
        Sheet sheet = new Sheet(8);
        for (Notice notice : Lists.BANK.notices()) {
            List<Goal> goals = new ArrayList<>();
            goals.add(Goal.asks(notice.when()));
            Lists.BANK.notices().stream()
                    .filter(other -> other.insteadOf().contains(notice.id()))
                    .forEach(other -> goals.add(Goal.doesNotAsk(other.when())));
            Situation situation = Witness.of(Lists.BANK.vocabulary(), goals);
            Request request = new Request(
                    situation,
                    Person.UNNAMED,
                    Lists.request("print: {length: short}").print());
            sheet.add(notice.level().written() + ": " + notice.id(), Lists.document(request, Format.PDF), 1);
        }
        write(sheet, "notices");
    }

    /** The pages whose pictures the tests expect. */
    private void expected() throws Exception {
        Sheet sheet = new Sheet(6);
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pictures"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".yaml", "");
                sheet.add(name, Lists.document(Lists.request(file), Format.PDF), 3);
            }
        }
        write(sheet, "situations");
    }

    private void whole() throws Exception {
        Sheet sheet = new Sheet(6);
        add(sheet, "asking-for: my-child\nage: 6\nprocedure: sdr\nworries: [frightened]", "{length: standard}", 99);
        add(sheet, "procedure: facet-rf\nsite: [lumbar]\nstage: just-had", "{length: full}", 99);
        add(sheet, "procedure: facet-rf\nsite: [lumbar]", "{length: short, large-print: yes}", 99);
        write(sheet, "whole-lists");
    }

    private static void add(Sheet sheet, String situation, String print, int pages) throws Exception {
        String caption = print + " " + situation.replace('\n', ' ').replace("procedure: ", "");
        sheet.add(caption, Lists.pdf(situation + "\nprint: " + print + "\n"), pages);
    }

    private void write(Sheet sheet, String name) throws Exception {
        Path file = folder.resolve(name + ".png");
        sheet.write(file);
        System.out.println(file);
    }
}
