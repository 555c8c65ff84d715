package org.askbefore.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.batch.Summary;
import org.askbefore.http.Answer;
import org.askbefore.http.Form;
import org.askbefore.problem.ProblemException;

/** What becomes of the schedule that is open: its check, how far its lists are, and what they can be taken away as. */
final class WorkPage implements Route {
    private static final String WORK = "/schedule/work";
    private static final int CONFLICT = 409;
    /** The lists of a week are made by then, and their page needs no other in between. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Kit kit;
    private final Desk desk;
    private final boolean refreshes;

    /** What a button does to the schedule that is open. */
    private interface Action {
        Answer on(OpenSchedule open, Form form) throws ProblemException, InterruptedException;
    }

    /** @param refreshes whether the page asks for itself anew while something is done, as it must without a script */
    private WorkPage(Kit kit, Desk desk, boolean refreshes) {
        this.kit = kit;
        this.desk = desk;
        this.refreshes = refreshes;
    }

    static void add(Map<String, Route> routes, Kit kit, Desk desk) {
        WorkPage page = new WorkPage(kit, desk, true);
        routes.put(WORK, page);
        // The same for the script, which asks for it and puts what is new in place.
        routes.put("/schedule/watch", new WorkPage(kit, desk, false));
        routes.put("/schedule/make", page.button(page::make));
        routes.put("/schedule/stop", page.button((open, form) -> open.stop() ? Answer.seeOther(WORK) : page.shown()));
        routes.put("/schedule/throw-away", page.button(page::throwAway));
        routes.put("/schedule/zip", page.button((open, form) -> page.made(open, MadeFiles::zip)));
        routes.put("/schedule/print.pdf", page.button((open, form) -> page.made(open, MadeFiles::print)));
    }

    @Override
    public Answer shown() {
        OpenSchedule open = desk.look();
        return open == null ? Answer.seeOther("/schedule") : page(open, "");
    }

    private Route button(Action action) {
        return new Route() {
            @Override
            public Answer shown() {
                return Answer.seeOther(WORK);
            }

            @Override
            public Answer sent(Form form) throws ProblemException, InterruptedException {
                OpenSchedule open = desk.look();
                if (open == null) {
                    return Answer.seeOther("/schedule");
                }
                // A page that was left open may be about a schedule of before.
                return open.id().equals(form.get("_schedule"))
                        ? action.on(open, form)
                        : page(open, "other").status(CONFLICT);
            }
        };
    }

    private Answer make(OpenSchedule open, Form form) throws ProblemException, InterruptedException {
        if (!open.make(form.get("_as").equals("print"))) {
            return page(open, "busy").status(CONFLICT);
        }
        open.await(SHORT);
        return Answer.seeOther(WORK);
    }

    private Answer throwAway(OpenSchedule open, Form form) throws InterruptedException {
        desk.throwAway(open);
        return Answer.seeOther("/schedule");
    }

    /** What was made, as a file. */
    private interface Taking {
        Answer of(MadeFiles files);
    }

    private Answer made(OpenSchedule open, Taking taking) {
        return open.stage() instanceof Stage.Made made
                ? taking.of(new MadeFiles(open.out(), made.prints()))
                : page(open, "busy").status(CONFLICT);
    }

    /** @param note what somebody is told first: "other" or "busy", or nothing */
    private Answer page(OpenSchedule open, String note) {
        Stage stage = open.stage();
        if (stage instanceof Stage.Unusable unusable) {
            return SchedulePage.again(kit, desk, unusable.faults());
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("schedule", open.id());
        model.put("note", note);
        model.put("stage", stage.getClass().getSimpleName());
        model.put("isWatched", !refreshes);
        checked(model, open);
        if (stage instanceof Stage.Running running) {
            progress(model, running.run());
        } else if (stage instanceof Stage.Made made) {
            model.put("made", made.summary().made());
            model.put("rejected", made.summary().rejected());
            model.put("prints", made.prints().size());
        }
        model.put("faults", stage instanceof Stage.Failed failed ? failed.faults() : List.of());
        Answer answer = kit.pages().page("work.ftlh", model);
        return stage instanceof Stage.Running && refreshes ? answer.with("Refresh", "1") : answer;
    }

    private static void checked(Map<String, Object> model, OpenSchedule open) {
        Summary checked = open.checked();
        Found found = open.found();
        model.put("isChecked", checked != null);
        model.put("right", checked == null ? 0 : checked.made());
        model.put("wrong", checked == null ? 0 : checked.rejected());
        model.put("contacts", found.contacts());
        model.put("contactCount", found.contactCount());
        model.put("rowFaults", found.faults());
        model.put("rowFaultCount", found.faultCount());
    }

    private static void progress(Map<String, Object> model, Run run) {
        model.put("done", run.done());
        model.put("total", run.total());
        model.put("left", run.timeLeft());
    }
}
