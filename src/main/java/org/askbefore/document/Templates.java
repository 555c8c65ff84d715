package org.askbefore.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.layout.HtmlWriter;
import org.askbefore.layout.Markup;
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
    /** The part of it that says whose list it is. */
    static final String PERSON = "parts/person.ftlh";

    private final @Nullable TemplateFolder folder;
    private final long longest;
    private final TemplateFaults faults;
    private final Configuration configuration;

    /** The templates of the program. */
    static Templates builtIn() {
        return new Templates(null, 0);
    }

    /** Templates of a folder, by the same file names; those it lacks are the program's. A run ends after so many milliseconds. */
    static Templates in(TemplateFolder folder, long longest) {
        return new Templates(folder, longest);
    }

    private Templates(@Nullable TemplateFolder folder, long longest) {
        this.folder = folder;
        this.longest = longest;
        this.faults = new TemplateFaults(folder);
        TemplateLoader builtIn = new ClassTemplateLoader(Templates.class, "/templates");
        if (folder == null) {
            this.configuration = ClosedTemplates.of(builtIn);
        } else {
            ClosedTemplates.withoutLogger();
            this.configuration = CheckedTemplates.with(faults);
            TemplateLoader own = new FolderLoader(folder);
            configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {own, builtIn}));
            configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
            ClosedTemplates.close(configuration);
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

    /** Reads a template, and tells its faults. It need not be used. */
    List<Problem> faults(String name) {
        try {
            configuration.getTemplate(name);
            return List.of();
        } catch (IOException e) {
            return faults.of(e).problems();
        } catch (StackOverflowError e) {
            return List.of(faults.problem(name, 0, 0, "Brackets stand too deep in one another.", "Close some."));
        }
    }

    /** The XHTML of a page, with that style sheet in its head. @throws ProblemException with the template's place, if one is at fault */
    String xhtml(Map<String, Object> page, String styles) throws ProblemException {
        BoundedWriter out = new BoundedWriter();
        write(page, styles, out);
        return out.toString();
    }

    /** A page, read and found to be sound. @throws ProblemException with the template's place, if one is at fault */
    Markup page(Map<String, Object> page, String styles) throws ProblemException {
        String xhtml = xhtml(page, styles);
        try {
            return Markup.read(xhtml, CHECKLIST);
        } catch (ProblemException e) {
            throw placed(e, page, styles);
        }
    }

    /**
     * The page as HTML for a browser, with those style sheets. Of templates of one's own it is read, found to be sound, and
     * written anew: what a browser gets is what was checked. They see a mark in the place of the sheets, so no template can write
     * one page to be checked and another to be shown.
     *
     * @throws ProblemException with the template's place, if one is at fault
     */
    String html(Map<String, Object> page, String styles) throws ProblemException {
        if (folder == null) {
            return xhtml(page, styles);
        }
        String xhtml = xhtml(page, HtmlWriter.STYLES);
        try {
            return HtmlWriter.html(xhtml, CHECKLIST, styles);
        } catch (ProblemException e) {
            throw placed(e, page, HtmlWriter.STYLES);
        }
    }

    /** Whether they may be somebody's own. */
    boolean areOwn() {
        return folder != null;
    }

    /** The XHTML of a page that has nothing but the words that say whose list it is. */
    String person(Map<String, Object> page, String density) throws ProblemException {
        BoundedWriter out = new BoundedWriter();
        try {
            out.write("<html lang=\"en\"><head><title>.</title></head><body class=\"" + density + "\"><main>");
            configuration.getTemplate(PERSON).process(page, out);
            out.write("</main></body></html>");
        } catch (TemplateException | IOException e) {
            throw faults.of(e);
        }
        return out.toString();
    }

    /** The faults of a page, told at the places of the templates that wrote it. */
    ProblemException placed(ProblemException faultsOfPage, Map<String, Object> page, String styles)
            throws ProblemException {
        if (folder == null) {
            return faultsOfPage;
        }
        return Origins.placed(faultsOfPage, faults, out -> write(page, styles, out));
    }

    private void write(Map<String, Object> page, String styles, Writer out) throws ProblemException {
        Map<String, Object> model = new LinkedHashMap<>(page);
        try {
            // Only a browser gets styles, and it has no pages to number; a PDF is laid out by a theme read beforehand.
            model.put("paged", styles.isEmpty());
            // A style sheet, not a text of the patient's: it goes in as it is.
            model.put("styles", HTMLOutputFormat.INSTANCE.fromMarkup(styles));
            if (folder == null) {
                configuration.getTemplate(CHECKLIST).process(model, out);
            } else {
                new TemplateRun(configuration, model, out).within(longest, faults);
            }
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        } catch (TemplateException | IOException e) {
            throw faults.of(e);
        }
    }
}
