package org.askbefore.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Merges columns that stand side by side into one, cut only where no column has anything in the way. */
final class Abreast {
    private record Placed(int column, double top, double bottom, Slice slice) {}

    private Abreast() {}

    static List<Slice> merge(List<Column> columns) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double y = 0;
            for (Slice slice : columns.get(i).slices()) {
                double top = y + slice.gap;
                y = top + slice.height;
                placed.add(new Placed(i, top, y, slice));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::top));
        return grouped(placed);
    }

    private static List<Slice> grouped(List<Placed> placed) {
        List<Slice> merged = new ArrayList<>();
        double above = 0;
        int from = 0;
        while (from < placed.size()) {
            double bottom = placed.get(from).bottom();
            int to = from + 1;
            while (to < placed.size() && placed.get(to).top() < bottom - 0.01) {
                bottom = Math.max(bottom, placed.get(to).bottom());
                to++;
            }
            merged.add(one(placed.subList(from, to), above, bottom));
            above = bottom;
            from = to;
        }
        return merged;
    }

    private static Slice one(List<Placed> group, double above, double bottom) {
        double top = group.get(0).top();
        Slice slice = new Slice(bottom - top);
        slice.gap = Math.max(0, top - above);
        Placed[] inReadingOrder = group.toArray(new Placed[0]);
        Arrays.sort(inReadingOrder, Comparator.comparingInt(Placed::column).thenComparingDouble(Placed::top));
        for (Placed part : inReadingOrder) {
            double by = part.top() - top;
            if (by == 0) {
                slice.marks.addAll(part.slice().marks);
                slice.pieces.addAll(part.slice().pieces);
            } else {
                part.slice().marks.forEach(mark -> slice.marks.add(mark.down(by)));
                part.slice().pieces.forEach(piece -> slice.pieces.add(piece.down(by)));
            }
            slice.bond = by < 0.01 ? slice.bond.firmer(part.slice().bond) : slice.bond;
            slice.beginsPage |= part.slice().beginsPage && above > 0;
        }
        return slice;
    }
}
