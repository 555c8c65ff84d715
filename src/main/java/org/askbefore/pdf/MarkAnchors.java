package org.askbefore.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.askbefore.layout.Typeface.Extent;
import org.askbefore.layout.Typeface.Offset;
import org.jspecify.annotations.Nullable;

/**
 * Where a typeface's maker set accents and vowel points over and under letters: the attachments of marks in its GPOS table,
 * which fontbox does not read. Also how far a shape reaches. Any number of threads may use it.
 */
final class MarkAnchors {
    private static final int TO_BASE = 4;
    private static final int TO_LIGATURE = 5;
    private static final int TO_MARK = 6;
    private static final int EXTENSION = 9;
    private static final Extent NOTHING = new Extent(0, 0, 0, 0);

    /** One list of marks, and of the shapes that they may stand on. */
    private record Attachments(int at, boolean ligatures) {}

    private final ByteBuffer file;
    private final int glyphs;
    private final int places;
    private final boolean wide;
    private final List<Attachments> all = new ArrayList<>();

    /** Reads the tables of a font's file, one after the other where it says they are. */
    MarkAnchors(ByteBuffer file) {
        this.file = file;
        this.glyphs = table("glyf");
        this.places = table("loca");
        int wideness = 50;
        this.wide = u16(table("head") + wideness) != 0;
        int table = table("GPOS");
        if (table > 0) {
            int lookups = table + u16(table + 8);
            for (int lookup : lookups(table + u16(table + 6))) {
                read(lookups + u16(lookups + 2 + 2 * lookup));
            }
        }
    }

    private int table(String name) {
        for (int i = u16(4); i > 0; i--) {
            int entry = 16 * i - 4;
            if (tag(entry).equals(name)) {
                return file.getInt(entry + 8);
            }
        }
        return 0;
    }

    private String tag(int at) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) file.get(at + i));
        }
        return tag.toString();
    }

    /** The lookups that place marks in ordinary text. */
    private Set<Integer> lookups(int features) {
        Set<Integer> lookups = new TreeSet<>();
        for (int i = 0; i < u16(features); i++) {
            int entry = features + 2 + 6 * i;
            String tag = tag(entry);
            if (tag.equals("mark") || tag.equals("mkmk")) {
                int feature = features + u16(entry + 4);
                for (int each = 0; each < u16(feature + 2); each++) {
                    lookups.add(u16(feature + 4 + 2 * each));
                }
            }
        }
        return lookups;
    }

    private void read(int lookup) {
        for (int i = 0; i < u16(lookup + 4); i++) {
            int kind = u16(lookup);
            int part = lookup + u16(lookup + 6 + 2 * i);
            if (kind == EXTENSION) {
                kind = u16(part + 2);
                part += file.getInt(part + 4);
            }
            if (kind == TO_BASE || kind == TO_LIGATURE || kind == TO_MARK) {
                all.add(new Attachments(part, kind == TO_LIGATURE));
            }
        }
    }

    /** Where a mark stands from the shape it is on; null where the typeface does not say. */
    @Nullable
    Offset offset(int mark, int on, int part) {
        for (Attachments attachments : all) {
            int at = attachments.at();
            int which = covered(at + u16(at + 2), mark);
            int base = which < 0 ? -1 : covered(at + u16(at + 4), on);
            if (base >= 0) {
                int marks = at + u16(at + 8);
                int entry = marks + 2 + 4 * which;
                int anchor = anchor(attachments, base, u16(entry), part);
                if (anchor > 0) {
                    int own = marks + u16(entry + 2);
                    return new Offset(s16(anchor + 2) - s16(own + 2), s16(anchor + 4) - s16(own + 4));
                }
            }
        }
        return null;
    }

    /** The place of a shape's anchor for one kind of mark; 0 where it has none. */
    private int anchor(Attachments attachments, int base, int kind, int part) {
        int kinds = u16(attachments.at() + 6);
        int bases = attachments.at() + u16(attachments.at() + 10);
        int row = base;
        if (attachments.ligatures()) {
            bases += u16(bases + 2 + 2 * base);
            row = Math.min(part, u16(bases) - 1);
        }
        int anchor = u16(bases + 2 + 2 * (row * kinds + kind));
        return anchor == 0 ? 0 : bases + anchor;
    }

    /** The number of a shape in a list of shapes; -1 where it is not in it. */
    private int covered(int list, int shape) {
        int count = u16(list + 2);
        boolean ranges = u16(list) == 2;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int at = list + 4 + middle * (ranges ? 6 : 2);
            int first = u16(at);
            if (shape < first) {
                high = middle - 1;
            } else if (shape > (ranges ? u16(at + 2) : first)) {
                low = middle + 1;
            } else {
                return ranges ? u16(at + 4) + shape - first : middle;
            }
        }
        return -1;
    }

    /** How far a shape reaches; nowhere for a blank. */
    Extent extent(int shape) {
        int from = place(shape);
        if (from == place(shape + 1)) {
            return NOTHING;
        }
        int at = glyphs + from;
        return new Extent(s16(at + 2), s16(at + 4), s16(at + 6), s16(at + 8));
    }

    private int place(int shape) {
        return wide ? file.getInt(places + 4 * shape) : 2 * u16(places + 2 * shape);
    }

    private int u16(int at) {
        return file.getChar(at);
    }

    private int s16(int at) {
        return file.getShort(at);
    }
}
