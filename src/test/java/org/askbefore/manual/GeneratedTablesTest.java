package org.askbefore.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.askbefore.Golden;
import org.askbefore.document.Lists;
import org.askbefore.layout.PageTables;
import org.askbefore.measure.Figure;
import org.askbefore.measure.MeasureTable;
import org.askbefore.measure.Measures;
import org.askbefore.questionbank.CoverageTable;
import org.junit.jupiter.api.Test;

/** The tables of the pages are what the program says of itself; -Dapprove=true writes them anew. */
class GeneratedTablesTest {
    private static final String END = "<!-- end of table -->";

    @Test
    void what_is_covered_is_what_check_prints() throws Exception {
        table("docs/coverage.md", "<!-- table: made by ./askbefore check --table -->", CoverageTable.of(Lists.BANK));
    }

    @Test
    void the_elements_are_what_a_page_is_held_against() throws Exception {
        table("docs/page.md", "<!-- table: what a page may hold, made by the tests -->", PageTables.elements());
    }

    @Test
    void the_properties_are_what_a_theme_is_held_against() throws Exception {
        table("docs/page.md", "<!-- table: what a theme may set, made by the tests -->", PageTables.properties());
    }

    @Test
    void what_is_measured_is_as_wanted_and_is_what_the_table_says() throws Exception {
        List<Figure> figures = Measures.of(Lists.BANK);
        table("docs/measures.md", "<!-- table: made by ./askbefore check --measures -->", MeasureTable.of(figures));
        assertThat(figures).allMatch(Figure::isMet);
    }

    private static void table(String file, String mark, String table) throws Exception {
        String begin = mark + "\n";
        String page = ManualPage.of(Path.of(file)).text();
        assertThat(page).containsOnlyOnce(begin);
        String before = page.substring(0, page.indexOf(begin) + begin.length());
        String after = page.substring(page.indexOf(END, before.length()));
        Golden.check(Path.of(file), before + "\n" + table + "\n" + after);
    }
}
