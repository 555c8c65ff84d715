package org.askbefore.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Sets pages of XHTML on paper, as a theme says. May be used by several threads. */
public final class Layout {
    private static final double LEAST_HEIGHT = 100;
    private static final int MOST_PICTURES = 8;

    private final Theme theme;
    private final Cascade cascade;
    private final Paper paper;
    private final Typefaces typefaces;
    /** A page's pictures come from its templates, so they are few, and the same on every page that is set. */
    private final Map<String, Picture> pictures = new ConcurrentHashMap<>();

    public Layout(Theme theme, Paper paper, Typefaces typefaces) {
        this.theme = theme;
        this.cascade = new Cascade(theme);
        this.paper = paper;
        this.typefaces = typefaces;
    }

    /**
     * Sets a page on as many sheets as it takes.
     *
     * @throws ProblemException with every character that the typefaces lack and every box without room
     */
    public PagedDocument set(Markup markup) throws ProblemException {
        Setting setting = new Setting(markup.name(), cascade, typefaces, this::picture);
        double room = paper.height() - theme.pageMargin(Side.TOP) - theme.pageMargin(Side.BOTTOM);
        Column foot = foot(markup, setting, "1", "1");
        setting.pageHeight = room - foot.height() - foot.above();
        Column column = new Column();
        new Flow(setting).block(markup.body(), frame(cascade.page, 0), column);
        check(setting, column);
        List<Page> pages = new ArrayList<>();
        List<List<Mark>> cut = new Pagination(column, theme.pageMargin(Side.TOP), setting.pageHeight).pages();
        for (List<Mark> marks : cut) {
            List<Mark> all = new ArrayList<>(marks);
            Column numbered = foot(markup, setting, String.valueOf(pages.size() + 1), String.valueOf(cut.size()));
            double top = paper.height() - theme.pageMargin(Side.BOTTOM) - numbered.height();
            all.addAll(new Pagination(numbered, top, Double.MAX_VALUE).pages().get(0));
            pages.add(new Page(List.copyOf(all)));
        }
        List<StructureElement> structure = setting.structure.elements();
        return new PagedDocument(
                markup.title(),
                markup.language(),
                paper,
                List.copyOf(pages),
                structure,
                Outline.of(pages, structure),
                setting.structure.owner());
    }

    private @Nullable Picture picture(String address) {
        Picture known = pictures.get(address);
        if (known == null) {
            known = Picture.of(address);
            if (known != null && pictures.size() < MOST_PICTURES) {
                Picture earlier = pictures.putIfAbsent(address, known);
                known = earlier == null ? known : earlier;
            }
        }
        return known;
    }

    private static void check(Setting setting, Column column) throws ProblemException {
        if (setting.pageHeight < LEAST_HEIGHT) {
            String what = "The running foot and the margins leave no room on the page.";
            setting.fault(0, what, "Make them smaller in the theme.");
        }
        for (Slice slice : column.slices()) {
            if (slice.height > setting.pageHeight) {
                setting.fault(0, "A line or a field is taller than a page.", "Make it smaller in the theme.");
            }
        }
        if (!setting.problems.isEmpty()) {
            throw new ProblemException(List.copyOf(new LinkedHashSet<>(setting.problems)));
        }
    }

    private Column foot(Markup markup, Setting setting, String number, String count) {
        Column column = new Column();
        setting.pageNumber = number;
        setting.pageCount = count;
        if (markup.foot() != null) {
            Style body = cascade.style(markup.body(), cascade.page);
            new Flow(setting).block(markup.foot(), frame(body, StructureElement.NONE), column);
        }
        return column;
    }

    private Flow.Frame frame(Style outer, int tagged) {
        double left = theme.pageMargin(Side.LEFT);
        double width = paper.width() - left - theme.pageMargin(Side.RIGHT);
        return new Flow.Frame(left, width, outer, tagged, 1);
    }
}
