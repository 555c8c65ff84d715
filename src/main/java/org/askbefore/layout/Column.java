package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** Slices one below the other, as long as it takes; pages are cut from it later. */
final class Column {
    private final List<Slice> slices = new ArrayList<>();
    private double gap;
    private Bond bond = Bond.FREE;
    private boolean beginsPage;

    /** Asks for white space before the next slice; of several askings the largest counts. */
    void space(double points) {
        gap = Math.max(gap, points);
    }

    /** Holds the next slice to the last. */
    void bind(Bond next) {
        bond = bond.firmer(next);
    }

    /** Begins a page with the next slice. */
    void newPage() {
        beginsPage = true;
    }

    void add(Slice slice) {
        slice.gap = slice.gap + gap;
        slice.bond = slices.isEmpty() ? slice.bond : slice.bond.firmer(bond);
        slice.beginsPage |= beginsPage;
        slices.add(slice);
        gap = 0;
        bond = Bond.FREE;
        beginsPage = false;
    }

    /** An empty strip that stays, also at the top of a page, with what stands before or after it. */
    void edge(double height, boolean before) {
        if (height > 0) {
            if (!before) {
                bind(Bond.EDGE);
            }
            add(new Slice(height));
            if (before) {
                bind(Bond.EDGE);
            }
        }
    }

    /** Turns white space still asked for at the end into a strip of its own. */
    void close() {
        if (gap > 0 && !slices.isEmpty()) {
            double height = gap;
            gap = 0;
            edge(height, false);
        }
    }

    int size() {
        return slices.size();
    }

    List<Slice> slices() {
        return slices;
    }

    /** The white space asked for above the first slice. */
    double above() {
        return slices.isEmpty() ? 0 : slices.get(0).gap;
    }

    double height() {
        return height(0, slices.size());
    }

    /** From the top of one slice to the top of another, without the white space above the first. */
    double height(int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += slices.get(i).height + (i > from ? slices.get(i).gap : 0);
        }
        return height;
    }

    /** Holds a stretch of slices together, if a page can take it whole. */
    void keepWhole(int from, double pageHeight) {
        if (height(from, slices.size()) <= pageHeight) {
            for (int i = from + 1; i < slices.size(); i++) {
                slices.get(i).bond = slices.get(i).bond.firmer(Bond.WHOLE);
            }
        }
    }
}
