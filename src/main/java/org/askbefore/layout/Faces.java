package org.askbefore.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Chooses the typeface of a word: one for all of it, or one for each script in it. */
final class Faces {
    /** Letters that follow one another in one typeface. */
    static final class Stretch {
        final int[] letters;
        final Typeface typeface;

        Stretch(int[] letters, Typeface typeface) {
            this.letters = letters;
            this.typeface = typeface;
        }
    }

    private final Typefaces typefaces;
    private final Weight weight;
    private final IntConsumer refused;
    private final List<Stretch> stretches = new ArrayList<>();

    private Faces(Typefaces typefaces, Weight weight, IntConsumer refused) {
        this.typefaces = typefaces;
        this.weight = weight;
        this.refused = refused;
    }

    /**
     * The word in stretches.
     *
     * @param refused is given every character that cannot be shown
     */
    static List<Stretch> of(String word, Typefaces typefaces, Weight weight, IntConsumer refused) {
        Faces faces = new Faces(typefaces, weight, refused);
        int[] letters = faces.settable(word);
        int from = 0;
        while (from < letters.length) {
            int to = scriptEnd(letters, from);
            faces.script(Arrays.copyOfRange(letters, from, to));
            from = to;
        }
        return faces.stretches;
    }

    private int[] settable(String word) {
        return word.codePoints()
                .filter(letter -> {
                    boolean kept = Signs.steers(letter) || Signs.settable(letter);
                    if (!kept && !Signs.invisible(letter)) {
                        refused.accept(letter);
                    }
                    return kept && (Signs.steers(letter) || !Signs.invisible(letter));
                })
                .toArray();
    }

    /** Signs and marks go with the letters before them; at the beginning, with those after them. */
    private static int scriptEnd(int[] letters, int from) {
        Character.UnicodeScript script = null;
        for (int i = from; i < letters.length; i++) {
            Character.UnicodeScript own = Character.UnicodeScript.of(letters[i]);
            boolean any = own == Character.UnicodeScript.COMMON
                    || own == Character.UnicodeScript.INHERITED
                    || Signs.isMark(letters[i]);
            if (!any && script != null && own != script) {
                return i;
            }
            script = any ? script : own;
        }
        return letters.length;
    }

    private void script(int[] letters) {
        Typeface typeface = covering(letters);
        if (typeface != null) {
            add(letters, typeface);
            return;
        }
        int from = 0;
        for (int to = 1; to <= letters.length; to++) {
            if (to == letters.length || !Signs.isMark(letters[to])) {
                letter(Arrays.copyOfRange(letters, from, to));
                from = to;
            }
        }
    }

    /** A letter with its marks, in whatever typeface has them. */
    private void letter(int[] letters) {
        Typeface typeface = covering(letters);
        if (typeface != null) {
            add(letters, typeface);
            return;
        }
        boolean each = false;
        for (int letter : letters) {
            if (covering(new int[] {letter}) == null) {
                refused.accept(letter);
                each = true;
            }
        }
        if (!each) {
            Arrays.stream(letters).skip(1).forEach(refused);
        }
    }

    private void add(int[] letters, Typeface typeface) {
        for (int letter : letters) {
            if (Signs.isOfJoinedScript(letter) && typeface.form(letter, Form.ISOLATED) == 0) {
                refused.accept(letter);
                return;
            }
        }
        stretches.add(new Stretch(letters, typeface));
    }

    /** The typeface of ordinary text has no places for marks. */
    private @Nullable Typeface covering(int[] letters) {
        Typeface usual = typefaces.text(weight);
        boolean all = true;
        for (int letter : letters) {
            all &= Signs.steers(letter) || (usual.glyph(letter) != 0 && !Signs.isMark(letter));
        }
        if (all) {
            return usual;
        }
        int[] shown =
                Arrays.stream(letters).filter(letter -> !Signs.steers(letter)).toArray();
        return typefaces.covering(shown, weight);
    }
}
