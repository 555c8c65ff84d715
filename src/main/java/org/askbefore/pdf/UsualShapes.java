package org.askbefore.pdf;

import java.util.BitSet;
import java.util.List;

/**
 * The shapes that nearly every list is written with, as the build cut them out. A file that needs no others has all of them,
 * so that it has the same font whatever its words are, and nothing of it is made twice.
 */
final class UsualShapes {
    private final FontSubset subset;
    /** The lowest character that each shape stands for. */
    private final int[] characters;

    private final FontTables tables;

    UsualShapes(PackedTypeface font, FontSubset subset, int[] lowest) {
        this.subset = subset;
        this.characters = lowest;
        this.tables = FontTables.of(font, subset.shapes(), lowest, List.of());
    }

    /** True where these shapes are among the usual, and stand for what they usually do. */
    boolean has(BitSet shapes, int[] standFor) {
        if (!subset.has(shapes)) {
            return false;
        }
        for (int shape = shapes.nextSetBit(0); shape >= 0; shape = shapes.nextSetBit(shape + 1)) {
            if (characters[shape] != standFor[shape]) {
                return false;
            }
        }
        return true;
    }

    /** True where the shape of a character is among the usual, and stands for that character. */
    boolean has(int shape, int character) {
        return subset.shapes().get(shape) && characters[shape] == character;
    }

    /** Adds all of them. */
    void fill(BitSet shapes, int[] standFor) {
        shapes.or(subset.shapes());
        shapes.stream().forEach(shape -> standFor[shape] = characters[shape]);
    }

    FontSubset subset() {
        return subset;
    }

    FontTables tables() {
        return tables;
    }
}
