package org.askbefore.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Theme;
import org.askbefore.pdf.BuiltInTypefaces;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.PrintWishes;
import org.jspecify.annotations.Nullable;

/** The style sheets of a folder or of the program, each read when the first list is printed so. May be used by several threads. */
final class StyleSheets {
    private final @Nullable TemplateFolder folder;
    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();
    private final Map<String, String> styles = new ConcurrentHashMap<>();

    StyleSheets(@Nullable TemplateFolder folder) {
        this.folder = folder;
    }

    /** What a browser gets beside the page; the same for every list that is printed so. */
    String styles(PrintWishes print) throws ProblemException {
        String kind = PageFiles.kind(print);
        if (!styles.containsKey(kind)) {
            styles.put(kind, PageFiles.styles(folder, print));
        }
        return styles.getOrDefault(kind, "");
    }

    /** The layout for that paper and size of type; the same one for every list that is printed so. */
    Layout layout(PrintWishes print) throws ProblemException {
        String kind = PageFiles.kind(print);
        Layout known = layouts.get(kind);
        if (known != null) {
            return known;
        }
        SourceText base = PageFiles.read(folder, PageFiles.THEME);
        Theme theme = Theme.read(base.text(), base.name());
        for (String variant : PageFiles.variants(print)) {
            SourceText css = PageFiles.read(folder, variant);
            theme = theme.with(css.text(), css.name());
        }
        Paper paper = print.paper().equals("letter") ? Paper.LETTER : Paper.A4;
        Layout layout = new Layout(theme, paper, BuiltInTypefaces.load());
        layouts.put(kind, layout);
        return layout;
    }
}
