package org.askbefore.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final String LETTER = "letter.css";
    private static final List<String> TEMPLATES = List.of(
            Templates.CHECKLIST,
            "parts/ending.ftlh",
            "parts/foot.ftlh",
            "parts/head.ftlh",
            "parts/notices.ftlh",
            "parts/questions.ftlh");

    /** The program's own templates and theme, read when first asked for. */
    private static final class BuiltIn {
        static final DocumentMaker MAKER = new DocumentMaker(null, Templates.builtIn());
    }

    private final @Nullable Path folder;
    private final Templates templates;
    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

    private DocumentMaker(@Nullable Path folder, Templates templates) {
        this.folder = folder;
        this.templates = templates;
    }

    /** With templates and theme of that folder, or the program's. @throws ProblemException if there is no such folder */
    public static DocumentMaker of(@Nullable Path folder) throws ProblemException {
        return folder == null ? BuiltIn.MAKER : new DocumentMaker(folder, Templates.in(folder));
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
            case HTML -> bytes("<!DOCTYPE html>\n" + templates.xhtml(list, html(print)));
            case TEXT -> bytes(PlainText.of(list));
            case JSON -> bytes(Json.of(list));
        };
    }

    private byte[] pdf(Checklist list, PrintWishes print) throws ProblemException {
        Markup markup = Markup.read(templates.xhtml(list, ""), Templates.CHECKLIST);
        PagedDocument pages = layout(print).set(markup);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            PdfWriter.write(pages, out);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    /** The layout for that paper and size of type; the same one for every list that is printed so. */
    private Layout layout(PrintWishes print) throws ProblemException {
        String kind = print.paper() + (print.largePrint() ? " large" : "");
        Layout known = layouts.get(kind);
        if (known != null) {
            return known;
        }
        SourceText base = sheet(THEME);
        Theme theme = Theme.read(base.text(), base.name());
        for (String variant : variants(print)) {
            SourceText css = sheet(variant);
            theme = theme.with(Theme.read(css.text(), css.name()));
        }
        Paper paper = print.paper().equals("letter") ? Paper.LETTER : Paper.A4;
        Layout layout = new Layout(theme, paper, BuiltInTypefaces.load());
        layouts.put(kind, layout);
        return layout;
    }

    /** The sheets laid over the theme: large print has room enough on either paper. */
    private static List<String> variants(PrintWishes print) {
        if (print.largePrint()) {
            return List.of(LARGE_PRINT);
        }
        return print.paper().equals("letter") ? List.of(LETTER) : List.of();
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
        for (String sheet : List.of(THEME, LARGE_PRINT, LETTER)) {
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
