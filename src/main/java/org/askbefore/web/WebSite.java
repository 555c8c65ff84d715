package org.askbefore.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.http.Answer;
import org.askbefore.http.Refusal;
import org.askbefore.http.RefusedException;
import org.askbefore.http.Site;
import org.askbefore.http.Visit;
import org.askbefore.interview.Interview;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.QuestionBank;

/** The pages by their addresses. */
public final class WebSite implements Site, AutoCloseable {
    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final Pages pages;
    private final Consumer<Throwable> faults;
    private final Desk desk;
    /** Who waits here holds no list in memory: however many come at once, as many are worked on as there are processors. */
    private final Semaphore work = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /**
     * The form for that bank.
     *
     * @param documents with the branding
     * @param faults gets what went wrong inside the program
     * @throws ProblemException if the theme is at fault
     */
    public WebSite(QuestionBank bank, DocumentMaker documents, Branding branding, Consumer<Throwable> faults)
            throws ProblemException {
        this.pages = new Pages(Map.of("version", bank.version(), "clinic", branding.name()));
        this.faults = faults;
        Kit kit = new Kit(bank, documents, branding, Interview.of(bank), pages);
        routes.put("/", new StartPage(kit));
        routes.put("/theme.css", Assets.theme(documents));
        routes.put("/form.css", Assets.styles());
        routes.put("/form.js", Assets.script());
        ListPage list = new ListPage(kit);
        routes.put("/form", new FormPage(kit, list));
        routes.put("/list", list);
        routes.put("/open", new OpenPage(kit, list));
        Downloads.add(routes, kit, list);
        HandoutsPage.add(routes, kit);
        this.desk = new Desk(kit, faults, Clock.systemUTC());
        SchedulePage.add(routes, kit, desk);
        WorkPage.add(routes, kit, desk);
    }

    @Override
    public Answer answer(Visit visit) throws Exception {
        Route route = routes.get(visit.path());
        if (route == null) {
            throw new RefusedException(Refusal.NO_SUCH_PAGE);
        }
        if (!visit.isPost()) {
            return route.shown();
        }
        work.acquire();
        try {
            return route.sent(visit.form());
        } finally {
            work.release();
        }
    }

    @Override
    public Answer refusal(Refusal refusal) {
        return pages.page("refused.ftlh", Map.of("refusal", refusal.name()));
    }

    @Override
    public void wentWrong(Throwable thrown) {
        faults.accept(thrown);
    }

    /** Throws away the schedule that is open. */
    @Override
    public void close() {
        desk.close();
    }
}
