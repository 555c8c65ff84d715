package org.askbefore.document;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Templates that the program did not bring: each is checked when it is first used, and made so that it can be stopped. */
final class CheckedTemplates extends Configuration {
    private final TemplateFaults faults;
    private final Set<Template> checked = Collections.newSetFromMap(new WeakHashMap<>());

    private CheckedTemplates(TemplateFaults faults) {
        super(VERSION_2_3_34);
        this.faults = faults;
    }

    /** Checked templates whose faults are told so. By this way the class is not loaded for the program's own templates. */
    static Configuration with(TemplateFaults faults) {
        return new CheckedTemplates(faults);
    }

    @Override
    public @Nullable Template getTemplate(
            String name, Locale locale, Object lookup, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        if (Thread.currentThread() instanceof TemplateRun run) {
            run.note();
        }
        Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
        if (template != null && parse) {
            check(template);
        }
        return template;
    }

    private synchronized void check(Template template) throws IOException {
        if (checked.contains(template)) {
            return;
        }
        List<Problem> problems = new TemplateCheck(template, faults).problems();
        if (!problems.isEmpty()) {
            throw new IOException(new ProblemException(problems));
        }
        _CoreAPI.addThreadInterruptedChecks(template);
        checked.add(template);
    }
}
