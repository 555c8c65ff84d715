package org.askbefore.measure;

import java.util.List;
import java.util.Locale;

/** Writes figures as a table in Markdown. */
public final class MeasureTable {
    private MeasureTable() {}

    /** A row for each figure. */
    public static String of(List<Figure> figures) {
        StringBuilder table = new StringBuilder("| what | figure | wanted | looked at |\n|---|---:|---:|---:|\n");
        for (Figure figure : figures) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %,d |%n",
                    figure.what(),
                    figure.written(),
                    figure.writtenWanted(),
                    figure.of()));
        }
        return table.toString().replace(System.lineSeparator(), "\n");
    }
}
