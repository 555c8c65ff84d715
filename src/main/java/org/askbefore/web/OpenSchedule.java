package org.askbefore.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.askbefore.batch.Batch;
import org.askbefore.batch.PrintRun;
import org.askbefore.batch.Summary;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Shortage;
import org.jspecify.annotations.Nullable;

/** A schedule that somebody chose, and what becomes of it. One thing at a time is done with it, in the background. */
final class OpenSchedule {
    /** The name of a print file; further ones have a number. */
    static final String PRINT = "print.pdf";

    private static final String OUT = "out";
    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    private final String id = UUID.randomUUID().toString();
    private final ScheduleFile file;
    private final Consumer<Throwable> wentWrong;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private volatile Stage stage = new Stage.Stopped();
    private volatile Found found = new Found();
    private volatile @Nullable Summary checked;
    private volatile @Nullable Run run;

    /** What is done in the background. */
    private interface Work {
        Stage with(Run run) throws ProblemException, IOException;
    }

    /** @param wentWrong gets what goes wrong inside the program */
    OpenSchedule(ScheduleFile file, Consumer<Throwable> wentWrong) {
        this.file = file;
        this.wentWrong = wentWrong;
    }

    /** By which a form tells which schedule it was about. */
    String id() {
        return id;
    }

    Stage stage() {
        return stage;
    }

    /** What the check found. */
    Found found() {
        return found;
    }

    /** How many rows are right and wrong; null where the check did not come to its end. */
    @Nullable
    Summary checked() {
        return checked;
    }

    boolean isRunning() {
        return stage instanceof Stage.Running;
    }

    /** Begins to check all rows. */
    void check() throws ProblemException {
        begin(Stage.Checking::new, running -> {
            Found findings = new Found();
            Batch batch = new Batch(running.schedule(), file.maker(), threads);
            Summary summary = batch.dryRun(findings, running.progress());
            found = findings;
            checked = summary;
            return new Stage.Checked();
        });
    }

    /**
     * Begins to make the lists; what was made before is deleted.
     *
     * @param print whether all go into one file
     * @return false if something else is under way, or nothing was checked
     */
    boolean make(boolean print) throws ProblemException {
        return checked != null
                && begin(Stage.Making::new, running -> {
                    PrivateFolder.delete(out());
                    return print ? printed(running) : made(running);
                });
    }

    private Stage made(Run running) throws ProblemException, IOException {
        Batch batch = new Batch(running.schedule(), file.maker(), threads);
        return new Stage.Made(batch.run(out(), false, running.progress()), List.of());
    }

    private Stage printed(Run running) throws ProblemException, IOException {
        PrintRun prints = new PrintRun(running.schedule(), file.maker(), threads, told -> {});
        Summary summary = prints.run(out(), PRINT, false, running.progress());
        return new Stage.Made(summary, prints.files());
    }

    private synchronized boolean begin(Function<Run, Stage> under, Work work) throws ProblemException {
        if (isRunning()) {
            return false;
        }
        Run next = new Run(file.schedule());
        stage = under.apply(next);
        run = next;
        Thread thread = new Thread(() -> go(next, work), "schedule");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    private void go(Run running, Work work) {
        Stage end = new Stage.Failed(List.of("Something went wrong inside the program."));
        try {
            end = work.with(running);
        } catch (ProblemException e) {
            end = after(running, e);
        } catch (IOException | RuntimeException | Error e) {
            wentWrong.accept(e);
            Shortage shortage = Shortage.of(e);
            end = shortage == null ? end : new Stage.Failed(List.of(shortage.what()));
        } finally {
            if (checked == null) {
                file.folder().delete();
            } else if (!(end instanceof Stage.Made)) {
                PrivateFolder.delete(out());
            }
            stage = end;
            running.end();
        }
    }

    private Stage after(Run running, ProblemException thrown) {
        if (running.isStopped()) {
            return new Stage.Stopped();
        }
        List<Problem> problems = thrown.problems();
        // Of a folder neither its name nor how the command line mends it would help here.
        return checked == null
                ? new Stage.Unusable(problems.stream().map(FileProblem::told).toList())
                : new Stage.Failed(problems.stream().map(Problem::discreet).toList());
    }

    /** Waits until what is under way has ended, so long at most; true if it has. */
    boolean await(Duration most) throws InterruptedException {
        Run now = run;
        return now == null || now.await(most);
    }

    /** Stops what is under way, and waits until it has ended. */
    boolean stop() throws InterruptedException {
        cut();
        return await(LONGEST_END);
    }

    private void cut() {
        Run now = run;
        if (now != null) {
            now.stop();
        }
    }

    /** Where the lists are, once they are made. */
    Path out() {
        return file.folder().path(OUT);
    }

    /** Stops, and deletes everything. */
    void throwAway() throws InterruptedException {
        stop();
        file.folder().delete();
    }

    /** The same where the process ends, and threads that make lists may never get to their end. */
    void throwAwayAtOnce() {
        cut();
        file.folder().delete();
    }
}
