package org.askbefore.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.askbefore.layout.Theme;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.PrintWishes;
import org.jspecify.annotations.Nullable;

/** The templates and style sheets that a page is made of: a folder's own, or those of the program. */
final class PageFiles {
    static final String THEME = "theme.css";
    private static final String LARGE_PRINT = "large-print.css";
    private static final String EASY_READ = "easy-read.css";
    private static final String LETTER = "letter.css";
    /** For browsers only: any CSS that fetches nothing; the layout of the PDF never reads it. */
    private static final String SCREEN = "screen.css";

    private static final List<String> SHEETS = List.of(THEME, EASY_READ, LARGE_PRINT, LETTER);
    private static final List<String> TEMPLATES = List.of(
            Templates.CHECKLIST,
            "parts/clinic.ftlh",
            "parts/ending.ftlh",
            "parts/foot.ftlh",
            "parts/head.ftlh",
            "parts/notices.ftlh",
            "parts/person.ftlh",
            "parts/questions.ftlh");

    private PageFiles() {}

    /** The folder's own file of that name, or the program's. @throws ProblemException if it cannot be read */
    static SourceText read(@Nullable TemplateFolder folder, String name) throws ProblemException {
        SourceText own = folder == null ? null : folder.read(name);
        return own == null ? builtIn(name) : own;
    }

    private static SourceText builtIn(String name) throws ProblemException {
        try (InputStream in = PageFiles.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new ProblemException(Problem.at(
                        Place.of("templates/" + name), "This file is missing from the program.", "Build it anew."));
            }
            return SourceText.of(in, "templates/" + name);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }

    /** Every file by its name. @throws ProblemException if one cannot be read */
    static SortedMap<String, String> all(@Nullable TemplateFolder folder) throws ProblemException {
        SortedMap<String, String> files = new TreeMap<>();
        for (List<String> names : List.of(TEMPLATES, SHEETS, List.of(SCREEN))) {
            for (String name : names) {
                files.put("templates/" + name, read(folder, name).text());
            }
        }
        return files;
    }

    /** A name for all lists that are printed by the same sheets. */
    static String kind(PrintWishes print) {
        return print.paper() + (print.largePrint() ? " large" : "") + (print.easyRead() ? " easy" : "");
    }

    /** The sheets laid over the theme, in that order: where both set a thing, large print wins. */
    static List<String> variants(PrintWishes print) {
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

    /** What a browser gets: the same sheets, one after the other, and what only a browser needs. @throws ProblemException if one cannot be read */
    static String styles(@Nullable TemplateFolder folder, PrintWishes print) throws ProblemException {
        StringBuilder css = new StringBuilder(lines(read(folder, THEME)));
        for (String variant : variants(print)) {
            css.append(lines(read(folder, variant)));
        }
        if (print.paper().equals("letter")) {
            css.append("\n@page { size: letter; }\n");
        }
        return WebSizes.of(css.append(read(folder, SCREEN).text()).toString());
    }

    /** Whole lines: each sheet was read for what it must not hold, so nothing of that may begin in one and end in the next. */
    private static String lines(SourceText css) {
        return css.text().endsWith("\n") ? css.text() : css.text() + "\n";
    }

    /** Reads a folder's own files ahead of their use. @throws ProblemException with every fault of all of them */
    static void check(TemplateFolder folder, Templates templates) throws ProblemException {
        Problems problems = new Problems();
        boolean any = sheet(folder, SCREEN, problems);
        for (String name : TEMPLATES) {
            any |= folder.has(name);
            problems.addAll(templates.faults(name));
        }
        Theme theme = null;
        for (String name : SHEETS) {
            Problems ofSheet = new Problems();
            any |= sheet(folder, name, ofSheet);
            try {
                theme = theme(folder, name, theme);
            } catch (ProblemException e) {
                ofSheet.addAll(e.problems());
            }
            problems.addAll(once(ofSheet.all()));
        }
        problems.throwIfAny();
        if (!any) {
            throw new ProblemException(nothing(folder));
        }
    }

    private static Problem nothing(TemplateFolder folder) {
        List<String> names = new ArrayList<>(TEMPLATES);
        names.addAll(SHEETS);
        names.add(SCREEN);
        String known = "Names: " + String.join(", ", names);
        return Problem.at(Place.of(folder.named("")), "No file here has the name of a template.", known);
    }

    /** What both readers of a sheet find at one place, told once. */
    private static List<Problem> once(List<Problem> problems) {
        Set<Object> told = new HashSet<>();
        return problems.stream()
                .filter(problem -> told.add(problem.place().line() == 0 ? problem : problem.place()))
                .toList();
    }

    /** True where the folder has such a style sheet, sound or not. */
    private static boolean sheet(TemplateFolder folder, String name, Problems problems) {
        try {
            SourceText css = folder.read(name);
            problems.addAll(css == null ? List.of() : SheetCheck.faults(css));
            return css != null;
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return true;
        }
    }

    /** The theme, which a variant was tried over; where the theme is at fault, variants are read over the program's. */
    private static Theme theme(TemplateFolder folder, String sheet, @Nullable Theme theme) throws ProblemException {
        SourceText css = read(folder, sheet);
        if (!sheet.equals(THEME)) {
            Theme under = theme == null ? Theme.read(builtIn(THEME).text(), THEME) : theme;
            try {
                under.with(css.text(), css.name());
            } catch (ProblemException e) {
                throw folder.has(sheet) ? e : lacking(folder, sheet, e);
            }
            return under;
        }
        Theme read = Theme.read(css.text(), css.name());
        if (!read.setsAnything()) {
            String mend = "Write it, or take the file away for the program's own.";
            throw new ProblemException(Problem.at(Place.of(css.name()), "The theme sets nothing.", mend));
        }
        return read;
    }

    /** A sheet of the program has no fault but a variable that the folder's theme does not set. */
    private static ProblemException lacking(TemplateFolder folder, String sheet, ProblemException faults) {
        String mend = "The program's " + sheet + " is laid over this theme, and uses it.";
        return new ProblemException(faults.problems().stream()
                .map(fault -> Problem.at(Place.of(folder.named(THEME)), fault.what(), mend))
                .distinct()
                .toList());
    }
}
