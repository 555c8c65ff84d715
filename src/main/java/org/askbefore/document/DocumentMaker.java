package org.askbefore.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.askbefore.checklist.Checklist;
import org.askbefore.layout.HtmlWriter;
import org.askbefore.layout.Mark;
import org.askbefore.layout.PagedDocument;
import org.askbefore.pdf.PdfWriter;
import org.askbefore.pdf.PrintPart;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.PrintWishes;
import org.jspecify.annotations.Nullable;

/** Makes the document of a list, in any format, from templates and a theme. May be used by several threads. */
public final class DocumentMaker {
    /** How long somebody's own templates may take; the program's take a few milliseconds. */
    private static final long LONGEST = 10_000;

    private static final String HEAD = "<head>";

    /** The program's own templates and theme, read when first asked for. */
    private static final class BuiltIn {
        static final DocumentMaker MAKER = new DocumentMaker(null, Templates.builtIn());
    }

    private final @Nullable TemplateFolder folder;
    private final Templates templates;
    private final Branding branding;
    private final StyleSheets sheets;

    private DocumentMaker(DocumentMaker plain, Branding branding) {
        this.folder = plain.folder;
        this.templates = plain.templates;
        this.branding = branding;
        this.sheets = plain.sheets;
    }

    private DocumentMaker(@Nullable TemplateFolder folder, Templates templates) {
        this.folder = folder;
        this.templates = templates;
        this.branding = Branding.NONE;
        this.sheets = new StyleSheets(folder);
    }

    /** With templates and theme of that folder, or the program's. @throws ProblemException with every fault of the folder's files */
    public static DocumentMaker of(@Nullable Path folder) throws ProblemException {
        return folder == null ? BuiltIn.MAKER : of(folder, LONGEST);
    }

    /** With templates of that folder, which may take so many milliseconds. */
    static DocumentMaker of(Path folder, long longest) throws ProblemException {
        TemplateFolder own = TemplateFolder.of(folder);
        Templates templates = Templates.in(own, longest);
        PageFiles.check(own, templates);
        return new DocumentMaker(own, templates);
    }

    /** The same, for a clinic that adds its own name, numbers and logo. */
    public DocumentMaker branded(Branding clinic) {
        return new DocumentMaker(this, clinic);
    }

    /** Reads the program's own templates, theme and typefaces ahead of their use; what is at fault is told when it is used. */
    public static void prepare() {
        try {
            BuiltIn.MAKER.templates.prepare();
            BuiltIn.MAKER.sheets.layout(PrintWishes.NONE);
        } catch (ProblemException e) {
            // Whoever makes a document meets the same fault, and tells it.
        }
    }

    /** The list in that format. @throws ProblemException if a template or the theme is at fault, or a character has no glyph */
    public byte[] make(Checklist list, Format format, PrintWishes print) throws ProblemException {
        return switch (format) {
            case PDF -> print(list, print).bytes();
            case HTML -> html(list, print);
            case TEXT -> bytes(PlainText.of(list, branding, print.easyRead()));
            case JSON -> bytes(Json.of(list));
        };
    }

    private byte[] html(Checklist list, PrintWishes print) throws ProblemException {
        Map<String, Object> model = model(list, print);
        model.put(Fitting.DENSITY, Fitting.DENSITIES.get(0));
        if (folder != null) {
            // A theme that cannot be printed is told for a web page too.
            sheets.layout(print);
        }
        return bytes(guarded(templates.html(model, sheets.styles(print))));
    }

    /** The page with its policy before all else in its head: no template is asked for it, and none can leave it out. */
    private static String guarded(String page) {
        int head = page.indexOf(HEAD) + HEAD.length();
        return "<!DOCTYPE html>\n" + page.substring(0, head)
                + "\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + HtmlWriter.POLICY + "\"/>"
                + page.substring(head);
    }

    /** The list as a PDF. @throws ProblemException as {@link #make} does */
    public PrintedList print(Checklist list, PrintWishes print) throws ProblemException {
        return reprint(list, print).first();
    }

    /** The list as a PDF that may be made again for others who have the same list. @throws ProblemException as {@link #make} does */
    public Reprint reprint(Checklist list, PrintWishes print) throws ProblemException {
        Fitting.SetPages set = pages(list, print);
        PagedDocument pages = set.pages();
        return new Reprint(
                personWords(list, print, set),
                PdfWriter.stencil(pages),
                pages.pages().size());
    }

    /** The list as pages of a print file, to be filled in by pen. @throws ProblemException as {@link #make} does */
    public PenReprint forPen(Checklist list, PrintWishes print) throws ProblemException {
        Fitting.SetPages set = pages(list, print);
        return new PenReprint(personWords(list, print, set), PrintPart.of(set.pages()));
    }

    private @Nullable PersonWords personWords(Checklist list, PrintWishes print, Fitting.SetPages set)
            throws ProblemException {
        List<Mark.Text> own = set.pages().own();
        if (folder != null || own.isEmpty()) {
            return null;
        }
        String density = print.easyRead() ? "easy" : set.density();
        PersonWords.Head head = new PersonWords.Head(templates, sheets.layout(print), set.words(), density);
        return new PersonWords(head, list.person(), own);
    }

    private Fitting.SetPages pages(Checklist list, PrintWishes print) throws ProblemException {
        return new Fitting(templates, sheets.layout(print), model(list, print)).pages(list, print);
    }

    /** What the templates see; how closely the page is set is added to it. */
    private Map<String, Object> model(Checklist list, PrintWishes print) {
        Map<String, Object> model = Model.of(list, branding);
        model.put("easyRead", print.easyRead());
        model.put(Fitting.CLOSING, "");
        return model;
    }

    /** The templates and the theme by name, as the bank's version counts them. @throws ProblemException if one cannot be read */
    public static SortedMap<String, String> files(@Nullable Path folder) throws ProblemException {
        return PageFiles.all(folder == null ? null : TemplateFolder.of(folder));
    }

    /** The style sheet of the list as a web page. @throws ProblemException if the theme is at fault */
    public String styles() throws ProblemException {
        return sheets.styles(PrintWishes.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
