package org.askbefore.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Markup;
import org.askbefore.layout.PagedDocument;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Theme;
import org.askbefore.pdf.BuiltInTypefaces;
import org.askbefore.pdf.PdfWriter;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.PrintWishes;
import org.jspecify.annotations.Nullable;

/** Makes the document of a list, in any format, from templates and a theme. May be used by several threads. */
public final class DocumentMaker {
    private static final String THEME = "theme.css";
    private static final String LARGE_PRINT = "large-print.css";
    private static final String EASY_READ = "easy-read.css";
    private static final String LETTER = "letter.css";
    /** How closely page one is set, the roomiest first: the templates give it as a class to the body, for the theme. */
    private static final List<String> DENSITIES = List.of("roomy", "close", "snug", "tight", "spare");

    private static final List<String> TEMPLATES = List.of(
            Templates.CHECKLIST,
            "parts/clinic.ftlh",
            "parts/ending.ftlh",
            "parts/foot.ftlh",
            "parts/head.ftlh",
            "parts/notices.ftlh",
            "parts/person.ftlh",
            "parts/questions.ftlh");

    /** The program's own templates and theme, read when first asked for. */
    private static final class BuiltIn {
        static final DocumentMaker MAKER = new DocumentMaker(null, Templates.builtIn());
    }

    private final @Nullable Path folder;
    private final Templates templates;
    private final Branding branding;
    private final Map<String, Layout> layouts;

    private DocumentMaker(@Nullable Path folder, Templates templates, Branding branding, Map<String, Layout> layouts) {
        this.folder = folder;
        this.templates = templates;
        this.branding = branding;
        this.layouts = layouts;
    }

    private DocumentMaker(@Nullable Path folder, Templates templates) {
        this(folder, templates, Branding.NONE, new ConcurrentHashMap<>());
    }

    /** With templates and theme of that folder, or the program's. @throws ProblemException if there is no such folder */
    public static DocumentMaker of(@Nullable Path folder) throws ProblemException {
        return folder == null ? BuiltIn.MAKER : new DocumentMaker(folder, Templates.in(folder));
    }

    /** The same, for a clinic that adds its own name, numbers and logo. */
    public DocumentMaker branded(Branding clinic) {
        return new DocumentMaker(folder, templates, clinic, layouts);
    }

    /** Reads the program's own templates, theme and typefaces ahead of their use; what is at fault is told when it is used. */
    public static void prepare() {
        try {
            BuiltIn.MAKER.templates.prepare();
            BuiltIn.MAKER.layout(PrintWishes.NONE);
        } catch (ProblemException e) {
            // Whoever makes a document meets the same fault, and tells it.
        }
    }

    /** The list in that format. @throws ProblemException if a template or the theme is at fault, or a character has no glyph */
    public byte[] make(Checklist list, Format format, PrintWishes print) throws ProblemException {
        return switch (format) {
            case PDF -> pdf(list, print);
            case HTML ->
                bytes("<!DOCTYPE html>\n" + templates.xhtml(model(list, print, DENSITIES.get(0)), html(print)));
            case TEXT -> bytes(PlainText.of(list));
            case JSON -> bytes(Json.of(list));
        };
    }

    private byte[] pdf(Checklist list, PrintWishes print) throws ProblemException {
        PagedDocument pages = pages(list, print);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            PdfWriter.write(pages, out);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    /** Set with the most room that still lets page one hold its questions. Large type goes over several pages anyway. */
    private PagedDocument pages(Checklist list, PrintWishes print) throws ProblemException {
        Layout layout = layout(print);
        int last =
                (int) list.questions().stream().filter(AskedQuestion::pageOne).count();
        PagedDocument pages = null;
        for (String density : DENSITIES) {
            Markup markup = Markup.read(templates.xhtml(model(list, print, density), ""), Templates.CHECKLIST);
            pages = layout.set(markup);
            if (print.largePrint() || print.easyRead() || pages.pageOf("answer-" + last) <= 0) {
                return pages;
            }
        }
        return Objects.requireNonNull(pages);
    }

    private Map<String, Object> model(Checklist list, PrintWishes print, String density) {
        Map<String, Object> model = Model.of(list, branding);
        model.put("density", density);
        model.put("easyRead", print.easyRead());
        return model;
    }

    /** The layout for that paper and size of type; the same one for every list that is printed so. */
    private Layout layout(PrintWishes print) throws ProblemException {
        String kind = print.paper() + (print.largePrint() ? " large" : "") + (print.easyRead() ? " easy" : "");
        Layout known = layouts.get(kind);
        if (known != null) {
            return known;
        }
        SourceText base = sheet(THEME);
        Theme theme = Theme.read(base.text(), base.name());
        for (String variant : variants(print)) {
            SourceText css = sheet(variant);
            theme = theme.with(css.text(), css.name());
        }
        Paper paper = print.paper().equals("letter") ? Paper.LETTER : Paper.A4;
        Layout layout = new Layout(theme, paper, BuiltInTypefaces.load());
        layouts.put(kind, layout);
        return layout;
    }

    /** The sheets laid over the theme, in that order: where both set a thing, large print wins. */
    private static List<String> variants(PrintWishes print) {
        List<String> sheets = new ArrayList<>();
        if (print.paper().equals("letter")) {
            sheets.add(LETTER);
        }
        if (print.easyRead()) {
            sheets.add(EASY_READ);
        }
        if (print.largePrint()) {
            sheets.add(LARGE_PRINT);
        }
        return sheets;
    }

    /** What a browser gets: the same sheets, one after the other. */
    private String html(PrintWishes print) throws ProblemException {
        StringBuilder css = new StringBuilder(sheet(THEME).text());
        for (String variant : variants(print)) {
            css.append(sheet(variant).text());
        }
        return css.toString();
    }

    private SourceText sheet(String name) throws ProblemException {
        Path own = folder == null ? null : folder.resolve(name);
        return own != null && Files.exists(own) ? SourceText.of(own, own.toString()) : builtIn(name);
    }

    /** The templates and the theme by name, as the bank's version counts them. */
    public static SortedMap<String, String> files(@Nullable Path folder) throws ProblemException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : TEMPLATES) {
            files.put("templates/" + name, text(folder, name));
        }
        for (String sheet : List.of(THEME, EASY_READ, LARGE_PRINT, LETTER)) {
            files.put("templates/" + sheet, text(folder, sheet));
        }
        return files;
    }

    private static String text(@Nullable Path folder, String name) throws ProblemException {
        Path own = folder == null ? null : folder.resolve(name);
        return own != null && Files.isRegularFile(own)
                ? SourceText.of(own, own.toString()).text()
                : builtIn(name).text();
    }

    private static SourceText builtIn(String name) throws ProblemException {
        try (InputStream in = DocumentMaker.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new ProblemException(Problem.at(
                        Place.of("templates/" + name), "This file is missing from the program.", "Build it anew."));
            }
            return SourceText.of(in, "templates/" + name);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
