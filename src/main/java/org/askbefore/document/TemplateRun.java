package org.askbefore.document;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * One run of somebody's own templates, on a thread of its own, so that one without an end does not hold up the program. A run
 * that takes too long is told to stop, which it does at its next loop, macro or include; where it has none, as in one endless
 * search for a pattern, it is left behind and ends with the process.
 */
final class TemplateRun extends Thread {
    private final Configuration templates;
    private final Map<String, Object> model;
    private final Writer out;
    private volatile @Nullable Environment environment;
    private volatile @Nullable TemplateException last;
    private volatile @Nullable Throwable failure;

    TemplateRun(Configuration templates, Map<String, Object> model, Writer out) {
        super("templates");
        setDaemon(true);
        this.templates = templates;
        this.model = model;
        this.out = out;
    }

    /** Runs the templates. @throws ProblemException with the place, if they do not come to an end within that time */
    void within(long milliseconds, TemplateFaults faults) throws ProblemException {
        start();
        try {
            join(milliseconds);
        } catch (InterruptedException e) {
            interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a page was made", e);
        }
        if (isAlive()) {
            TemplateException place = here();
            interrupt();
            String what = "The templates did not come to an end in " + milliseconds / 1000 + " seconds.";
            throw new ProblemException(faults.at(place, what, "Look for a loop without an end."));
        }
        Throwable thrown = failure;
        if (thrown != null) {
            throw fault(thrown, faults);
        }
    }

    @Override
    public void run() {
        try {
            Environment begun = templates.getTemplate(Templates.CHECKLIST).createProcessingEnvironment(model, out);
            environment = begun;
            begun.process();
        } catch (TemplateException | IOException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private ProblemException fault(Throwable thrown, TemplateFaults faults) {
        if (thrown instanceof StackOverflowError) {
            String mend = "A macro, a function or an include must not come back to itself.";
            return new ProblemException(faults.at(last, "The templates call one another without an end.", mend));
        }
        if (thrown instanceof OutOfMemoryError) {
            String mend = "Look for a text that grows without an end.";
            return new ProblemException(faults.at(last, "The templates need more memory than there is.", mend));
        }
        return faults.of(thrown);
    }

    /** Called at each loop, macro and include: remembers the place, as it is lost when the stack or the memory runs out. */
    void note() {
        Environment running = environment;
        if (running != null) {
            last = new TemplateException("", running);
        }
    }

    /** FreeMarker's checks ask this at each loop and macro. */
    @Override
    public boolean isInterrupted() {
        if (Thread.currentThread() == this) {
            note();
        }
        return super.isInterrupted();
    }

    /** Where the run is now, seen from another thread: it may have moved on while we look. */
    private @Nullable TemplateException here() {
        try {
            Environment running = environment;
            return running == null ? null : new TemplateException("", running);
        } catch (RuntimeException e) {
            return last;
        }
    }
}
