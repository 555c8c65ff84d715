package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What one page of XHTML is set with, and the faults that show while it is set. */
final class Setting {
    final String name;
    final Cascade cascade;
    final Typefaces typefaces;
    /** The picture of an address; null where there is none. */
    final Function<String, @Nullable Picture> pictures;

    final Structure structure = new Structure();
    final List<Problem> problems = new ArrayList<>();
    /** How high a block may be and still stand whole on one page. */
    double pageHeight = Double.MAX_VALUE;

    String pageNumber = "";
    String pageCount = "";
    private int boxes;

    Setting(String name, Cascade cascade, Typefaces typefaces, Function<String, @Nullable Picture> pictures) {
        this.name = name;
        this.cascade = cascade;
        this.typefaces = typefaces;
        this.pictures = pictures;
    }

    int nextBox() {
        return boxes++;
    }

    void fault(int line, String what, String mend) {
        fault(line, what, what, mend);
    }

    void fault(int line, String what, String discreet, String mend) {
        problems.add(new Problem(new Place(name, line, 0), what, discreet, null, mend));
    }
}
