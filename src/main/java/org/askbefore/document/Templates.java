package org.askbefore.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The FreeMarker templates of the page. They see plain maps and texts, every text is escaped, no Java class can be reached,
 * and what they write is bounded.
 */
final class Templates {
    /** The template that includes all others. */
    static final String CHECKLIST = "checklist.ftlh";

    static {
        // Faults are told by us; FreeMarker's search for a logger would only slow the start.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final Configuration configuration;
    private final String where;

    /** The templates of the program. */
    static Templates builtIn() {
        return new Templates(null);
    }

    /** Templates of a folder, by the same file names; those it lacks are the program's. @throws ProblemException if there is no such folder */
    static Templates in(Path folder) throws ProblemException {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(Problem.at(
                    Place.of(folder.toString()),
                    "There is no such folder of templates.",
                    "Name a folder, or leave it out."));
        }
        return new Templates(folder);
    }

    private Templates(@Nullable Path folder) {
        this.where = folder == null ? "templates" : folder.toString();
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(folder));
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    private static TemplateLoader loader(@Nullable Path folder) {
        TemplateLoader builtIn = new ClassTemplateLoader(Templates.class, "/templates");
        if (folder == null) {
            return builtIn;
        }
        try {
            // Resolves links and then refuses whatever lies outside the folder.
            return new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), builtIn});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the templates ahead of their use. What is at fault is told when they are used. */
    void prepare() {
        try {
            configuration.getTemplate(CHECKLIST);
        } catch (IOException e) {
            // Told when the template is used.
        }
    }

    /** The XHTML of a page, with that style sheet in its head. @throws ProblemException with the template's place, if one is at fault */
    String xhtml(Map<String, Object> page, String styles) throws ProblemException {
        Map<String, Object> model = new LinkedHashMap<>(page);
        BoundedWriter out = new BoundedWriter();
        try {
            // Only a browser gets styles, and it has no pages to number; a PDF is laid out by a theme read beforehand.
            model.put("paged", styles.isEmpty());
            // The program's own style sheet, not a text of the patient's: it goes in as it is.
            model.put("styles", HTMLOutputFormat.INSTANCE.fromMarkup(styles));
            configuration.getTemplate(CHECKLIST).process(model, out);
            return out.toString();
        } catch (ParseException e) {
            throw fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e.getEditorMessage()));
        } catch (TemplateNotFoundException e) {
            throw fault(e.getTemplateName(), 0, 0, "There is no such template.");
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            Integer column = e.getColumnNumber();
            throw fault(
                    e.getTemplateSourceName(),
                    line == null ? 0 : line,
                    column == null ? 0 : column,
                    firstLine(e.getMessageWithoutStackTop()));
        } catch (IOException e) {
            throw fault(CHECKLIST, 0, 0, String.valueOf(e.getMessage()));
        }
    }

    private static String firstLine(@Nullable String message) {
        String text = message == null ? "The template cannot be used." : message.strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }

    private ProblemException fault(@Nullable String template, int line, int column, String what) {
        Place place = new Place(where + "/" + (template == null ? CHECKLIST : template), line, column);
        return new ProblemException(
                Problem.at(place, what, "Compare it with the template of the same name in the program."));
    }
}
