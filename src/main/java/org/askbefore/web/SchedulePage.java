package org.askbefore.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.batch.CsvHeader;
import org.askbefore.http.Answer;
import org.askbefore.http.Form;
import org.askbefore.http.Upload;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** Where the file of a schedule is chosen. */
final class SchedulePage implements Route {
    static final String SCHEDULE = "schedule";
    private static final String MAPPING = "mapping";
    private static final int BUSY = 409;
    private static final String WORK = "/schedule/work";
    /** A schedule of a week is checked by then, and its page needs no other in between. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Kit kit;
    private final Desk desk;

    private SchedulePage(Kit kit, Desk desk) {
        this.kit = kit;
        this.desk = desk;
    }

    static void add(Map<String, Route> routes, Kit kit, Desk desk) {
        SchedulePage page = new SchedulePage(kit, desk);
        routes.put("/schedule", page);
        routes.put(
                "/schedule/header.csv",
                table("header.csv", CsvHeader.alone(kit.bank().vocabulary())));
        routes.put(
                "/schedule/example.csv",
                table("example.csv", CsvHeader.of(kit.bank().vocabulary())));
        routes.put("/schedule.js", Assets.script("schedule.js"));
    }

    private static Route table(String name, String text) {
        Answer answer = Answer.of("text/csv; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
                .asFile(name);
        return () -> answer;
    }

    @Override
    public Answer shown() {
        return page(kit, desk, Map.of(), false);
    }

    @Override
    public Answer sent(Form form) throws IOException, InterruptedException {
        Map<String, String> faults = new LinkedHashMap<>();
        Upload file = form.file(SCHEDULE);
        if (file == null) {
            faults.put(SCHEDULE, "No file was chosen. Choose the file with the schedule first.");
        }
        try {
            SourceText mapping = mapping(form.file(MAPPING));
            OpenSchedule open = file == null ? null : desk.open(file, mapping);
            if (open != null) {
                open.await(SHORT);
                return Answer.seeOther(WORK);
            }
        } catch (ProblemException e) {
            for (Problem problem : e.problems()) {
                String field = problem.place().source().equals(MAPPING) ? MAPPING : SCHEDULE;
                faults.merge(field, FileProblem.told(problem), (a, b) -> a + " " + b);
            }
        }
        return faults.isEmpty() ? page(kit, desk, Map.of(), true).status(BUSY) : page(kit, desk, faults, false);
    }

    private static @Nullable SourceText mapping(@Nullable Upload file) throws ProblemException, IOException {
        return file == null ? null : SourceText.of(new ByteArrayInputStream(file.bytes()), MAPPING);
    }

    /** The page again for a file that cannot be used. */
    static Answer again(Kit kit, Desk desk, List<String> faults) {
        return page(kit, desk, Map.of(SCHEDULE, ""), false, faults);
    }

    private static Answer page(Kit kit, Desk desk, Map<String, String> faults, boolean isBusy) {
        return page(kit, desk, faults, isBusy, List.of());
    }

    /**
     * @param faults by the name of their field
     * @param isBusy whether another schedule is in the way
     * @param inFile what is wrong with the whole of a schedule
     */
    private static Answer page(Kit kit, Desk desk, Map<String, String> faults, boolean isBusy, List<String> inFile) {
        OpenSchedule open = desk.look();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("faults", faults);
        model.put("inFile", inFile);
        model.put("isBusy", isBusy);
        model.put("isOpen", open != null && (open.isRunning() || open.checked() != null));
        return kit.pages().page("schedule.ftlh", model);
    }
}
