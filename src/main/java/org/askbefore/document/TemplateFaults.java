package org.askbefore.document;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** Tells what FreeMarker found as a fault of the file that somebody wrote: its name, its line with a caret, and the mend. */
final class TemplateFaults {
    private static final String COMPARE = "Compare it with the template of the same name in the program.";
    private final @Nullable TemplateFolder folder;

    TemplateFaults(@Nullable TemplateFolder folder) {
        this.folder = folder;
    }

    /** The text of a template, as it was written; null where it cannot be read. */
    @Nullable
    SourceText source(String template) {
        try {
            return PageFiles.read(folder, template);
        } catch (ProblemException e) {
            return null;
        }
    }

    /** A fault at a place of a template, with the line that stands there. */
    Problem problem(@Nullable String template, int line, int column, String what, String mend) {
        String file = template == null ? Templates.CHECKLIST : template;
        SourceText source = source(file);
        String name = source != null ? source.name() : folder != null ? folder.named(file) : "templates/" + file;
        return Problem.at(new Place(name, line, column), what, mend)
                .onLine(source == null || line < 1 ? null : source.line(line));
    }

    /** A fault at the place where FreeMarker was; of the first template where that is not known. */
    Problem at(@Nullable TemplateException at, String what, String mend) {
        return at == null
                ? problem(null, 0, 0, what, mend)
                : problem(
                        at.getTemplateSourceName(),
                        number(at.getLineNumber()),
                        number(at.getColumnNumber()),
                        what,
                        mend);
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : Math.max(0, number);
    }

    /** What went wrong in a run of the templates. */
    ProblemException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException told) {
                return told;
            }
            if (cause instanceof ParseException fault) {
                return new ProblemException(unreadable(fault));
            }
        }
        if (thrown instanceof TemplateException fault) {
            return new ProblemException(failed(fault));
        }
        if (thrown instanceof IOException && thrown.getCause() instanceof TemplateException place) {
            return new ProblemException(
                    at(place, String.valueOf(thrown.getMessage()), "Look for a loop without an end."));
        }
        throw new IllegalStateException("FreeMarker failed: " + thrown, thrown);
    }

    private Problem unreadable(ParseException fault) {
        String[] said = firstLine(fault.getEditorMessage()).split("(?<=[.!]) ", 2);
        String mend = said.length > 1 ? said[1].replaceFirst(" ?\\(Note .*", "").strip() : COMPARE;
        return problem(
                fault.getTemplateName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                said[0].strip(),
                mend.startsWith("Help (latest") ? nearest(said[0]) : mend);
    }

    /** What FreeMarker knows, where it met a directive or a built-in that it does not know. */
    private static String nearest(String said) {
        Configuration known = new Configuration(Configuration.VERSION_2_3_34);
        int convention = Configuration.LEGACY_NAMING_CONVENTION;
        String name = said.replaceAll("[\\W&&[^_#]]", " ").strip().replaceFirst(".*[ #]", "");
        return said.contains("directive")
                ? Nearest.mend(
                        name, TemplateCheck.allowed(known.getSupportedBuiltInDirectiveNames(convention)), "Directives")
                : Nearest.mend(name, TemplateCheck.allowed(known.getSupportedBuiltInNames(convention)), "Built-ins");
    }

    private Problem failed(TemplateException fault) {
        if (fault instanceof InvalidReferenceException && fault.getBlamedExpressionString() != null) {
            String what = "\"" + fault.getBlamedExpressionString() + "\" has no value here.";
            return at(fault, what, "Check the name; what may be missing is written with a default: ${name!}.");
        }
        if (fault instanceof StopException) {
            return at(fault, "The template stopped itself: " + firstLine(fault.getMessageWithoutStackTop()), "");
        }
        if (fault.getCause() instanceof TemplateNotFoundException missing) {
            String mend = "A name is taken from the folder of templates, such as \"parts/head.ftlh\".";
            return at(fault, "There is no template \"" + missing.getTemplateName() + "\".", mend);
        }
        if (fault.getCause() instanceof MalformedTemplateNameException name) {
            String what = "\"" + name.getTemplateName() + "\" is outside the folder of templates.";
            return at(fault, what, "Templates are read from that folder only.");
        }
        return at(fault, firstLine(fault.getMessageWithoutStackTop()), COMPARE);
    }

    private static String firstLine(@Nullable String message) {
        String text = message == null ? "The template cannot be used." : message.strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }
}
