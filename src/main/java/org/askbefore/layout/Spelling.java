package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.layout.Typeface.Extent;
import org.askbefore.layout.Typeface.Offset;

/** Sets letters of one typeface that may be joined and may have marks on them. */
final class Spelling {
    /** Where marks on marks end, so that they stay on their own line; in thousandths of the size. */
    private static final int HIGHEST = 1250;

    private static final int LOWEST = -500;
    /** Between a letter and a mark for which the typeface names no place. */
    private static final int CLEAR = 60;
    /** What is wholly above this stands over letters, what is wholly below {@link #UNDER} stands under them. */
    private static final int OVER = 300;

    private static final int UNDER = 100;

    /** A shape that is set already, with its place from the letter's own. */
    private record Placed(int shape, Offset at) {}

    private final Typeface typeface;
    private final Letters letters;
    /** The letter that marks stand on, then the marks on it so far. */
    private final List<Placed> stack = new ArrayList<>();
    /** Which letter of a shape that stands for several is being set. */
    private int part;

    private Spelling(Typeface typeface, Letters letters) {
        this.typeface = typeface;
        this.letters = letters;
    }

    /** Adds a stretch to letters, whose run is that of the stretch's typeface. */
    static void add(Faces.Stretch stretch, Letters letters) {
        Spelling spelling = new Spelling(stretch.typeface, letters);
        int[] all = stretch.letters;
        int[] shapes = Joining.shapes(stretch.typeface, all);
        for (int i = 0; i < all.length; i++) {
            spelling.add(all[i], shapes[i]);
        }
    }

    private void add(int letter, int shape) {
        if (shape == Joining.NOTHING) {
            part++;
            letters.add(letter, new Shape(Shape.NONE, 0, 0, !stack.isEmpty()), 0);
        } else if (Signs.isMark(letter) && !stack.isEmpty()) {
            Offset at = kept(shape, place(shape));
            stack.add(new Placed(shape, at));
            letters.add(letter, new Shape(shape, at.right(), at.up(), true), 0);
        } else {
            stack.clear();
            part = 0;
            stack.add(new Placed(shape, new Offset(0, 0)));
            lone(letter, shape);
        }
    }

    private void lone(int letter, int shape) {
        if (Signs.isMark(letter)) {
            Extent extent = typeface.extent(shape);
            letters.add(letter, new Shape(shape, -extent.left(), 0, false), extent.right() - extent.left());
        } else {
            boolean own = shape == typeface.glyph(letter);
            letters.add(letter, own ? null : new Shape(shape, 0, 0, false), typeface.advance(shape));
        }
    }

    /** On the last mark that the typeface has a place for, else on the letter, else by how far the shapes reach. */
    private Offset place(int mark) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Placed under = stack.get(i);
            Offset on = typeface.anchored(mark, under.shape(), part);
            if (on != null) {
                return new Offset(under.at().right() + on.right(), under.at().up() + on.up());
            }
        }
        return beside(typeface.extent(mark));
    }

    private Offset beside(Extent mark) {
        Extent letter = typeface.extent(stack.get(0).shape());
        int right = (letter.left() + letter.right() - mark.left() - mark.right()) / 2;
        int top = letter.top();
        int bottom = letter.bottom();
        for (Placed placed : stack) {
            Extent extent = typeface.extent(placed.shape());
            top = Math.max(top, placed.at().up() + extent.top());
            bottom = Math.min(bottom, placed.at().up() + extent.bottom());
        }
        if (mark.bottom() >= OVER) {
            return new Offset(right, Math.max(0, top + CLEAR - mark.bottom()));
        }
        return new Offset(right, mark.top() > UNDER ? 0 : Math.min(0, bottom - CLEAR - mark.top()));
    }

    /** However many marks there are, they do not reach into other lines. */
    private Offset kept(int mark, Offset at) {
        Extent extent = typeface.extent(mark);
        int up = Math.max(Math.min(at.up(), HIGHEST - extent.top()), LOWEST - extent.bottom());
        return new Offset(at.right(), up);
    }
}
