package org.askbefore.layout;

import java.text.Bidi;
import java.util.Arrays;

/**
 * Finds which way each letter of a paragraph is read, by Unicode's bidirectional algorithm: a level for each, odd from right
 * to left. Stretches that read by themselves are one sign to what is around them.
 */
final class Levels {
    /** Stands for a stretch that reads by itself. */
    private static final char OBJECT = '\uFFFC';

    private final Letters letters;
    private final byte[] levels;

    private Levels(Letters letters) {
        this.letters = letters;
        this.levels = new byte[letters.size() + 1];
    }

    /** The levels of all letters; the one after the last is that of the paragraph. */
    static byte[] of(Letters letters, Direction direction) {
        Levels of = new Levels(letters);
        Letters.Isolate whole = new Letters.Isolate(0, letters.size(), direction);
        byte base = of.resolve(whole, -1, letters.isolates().size());
        for (int i = 1; i < letters.size(); i++) {
            if (letters.attached(i)) {
                of.levels[i] = of.levels[i - 1];
            }
        }
        of.levels[letters.size()] = base;
        return of.levels;
    }

    /**
     * Gives a stretch its levels, then those inside it that read by themselves theirs.
     *
     * @param around the level of the text around it
     * @param inner how many of the isolates may stand inside it
     */
    private byte resolve(Letters.Isolate stretch, int around, int inner) {
        int[] places = new int[stretch.to() - stretch.from()];
        char[] text = new char[places.length];
        int size = 0;
        for (int at = stretch.from(); at < stretch.to(); size++) {
            int isolate = beginning(at, stretch, inner);
            places[size] = at;
            text[size] = isolate < 0 ? sign(at) : OBJECT;
            at = isolate < 0 ? at + 1 : letters.isolates().get(isolate).to();
        }
        text = Arrays.copyOf(text, size);
        int own = fromRight(stretch.direction(), text) ? 1 : 0;
        int base = (around + 1) % 2 == own ? around + 1 : around + 2;
        Bidi bidi = new Bidi(text, 0, NumberGroups.kept(text), 0, size, own);
        for (int i = 0; i < size; i++) {
            levels[places[i]] = (byte) (base - own + bidi.getLevelAt(i));
            int isolate = beginning(places[i], stretch, inner);
            if (isolate >= 0) {
                resolve(letters.isolates().get(isolate), levels[places[i]], isolate);
            }
        }
        return (byte) base;
    }

    /** The outermost stretch that begins at a place and reads by itself; -1 where none does. */
    private int beginning(int at, Letters.Isolate around, int inner) {
        for (int i = inner - 1; i >= 0; i--) {
            Letters.Isolate isolate = letters.isolates().get(i);
            if (isolate.from() == at && isolate.to() <= around.to()) {
                return i;
            }
        }
        return -1;
    }

    private char sign(int at) {
        int letter = letters.codePoint(at);
        return letter == Letters.NEW_LINE ? ' ' : Character.isBmpCodePoint(letter) ? (char) letter : 'x';
    }

    private static boolean fromRight(Direction direction, char[] text) {
        if (direction != Direction.OF_FIRST_LETTER) {
            return direction == Direction.RIGHT_TO_LEFT;
        }
        for (char letter : text) {
            byte own = Character.getDirectionality(letter);
            if (own == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (own == Character.DIRECTIONALITY_RIGHT_TO_LEFT || own == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
