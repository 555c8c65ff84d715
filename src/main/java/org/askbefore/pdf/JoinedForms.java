package org.askbefore.pdf;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.askbefore.layout.Form;

/** The shapes that the letters of a joined script have by what stands beside them, as far as Unicode has a character for each. */
final class JoinedForms {
    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    private static final String LAM = "\u0644";

    /** For each letter, those of its four shapes that it has. */
    private final Map<Integer, Map<Form, Integer>> letters = new TreeMap<>();
    /** The same for lam and alef written as one, by the alef. */
    private final Map<Integer, Map<Form, Integer>> lamAlefs = new TreeMap<>();

    private JoinedForms() {}

    /**
     * Gathers them from the names of Unicode's presentation forms, which is slow: the build does it.
     *
     * @param glyphs from a character to its shape
     */
    static JoinedForms of(IntUnaryOperator glyphs) {
        JoinedForms forms = new JoinedForms();
        for (int character = FIRST; character <= LAST; character++) {
            String name = Character.getName(character);
            int glyph = glyphs.applyAsInt(character);
            if (name == null || glyph == 0) {
                continue;
            }
            String letters = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            for (Form form : Form.values()) {
                if (name.endsWith(" " + form + " FORM")) {
                    forms.add(letters, form, glyph);
                }
            }
        }
        return forms;
    }

    private void add(String of, Form form, int glyph) {
        if (of.codePointCount(0, of.length()) == 1) {
            letters.computeIfAbsent(of.codePointAt(0), any -> new EnumMap<>(Form.class))
                    .put(form, glyph);
        } else if (of.length() == 2 && of.startsWith(LAM) && isAlef(of.charAt(1))) {
            lamAlefs.computeIfAbsent((int) of.charAt(1), any -> new EnumMap<>(Form.class))
                    .put(form, glyph);
        }
    }

    private static boolean isAlef(char letter) {
        return letter == 0x622 || letter == 0x623 || letter == 0x625 || letter == 0x627;
    }

    /** Reads what was packed. */
    static JoinedForms read(ByteBuffer pack) {
        JoinedForms forms = new JoinedForms();
        read(pack, forms.letters);
        read(pack, forms.lamAlefs);
        return forms;
    }

    private static void read(ByteBuffer pack, Map<Integer, Map<Form, Integer>> into) {
        for (int count = pack.getChar(); count > 0; count--) {
            int letter = pack.getChar();
            Map<Form, Integer> shapes = new EnumMap<>(Form.class);
            for (Form form : Form.values()) {
                int shape = pack.getChar();
                if (shape != 0) {
                    shapes.put(form, shape);
                }
            }
            into.put(letter, shapes);
        }
    }

    void pack(DataOutputStream out) throws IOException {
        pack(out, letters);
        pack(out, lamAlefs);
    }

    private static void pack(DataOutputStream out, Map<Integer, Map<Form, Integer>> forms) throws IOException {
        out.writeShort(forms.size());
        for (Map.Entry<Integer, Map<Form, Integer>> letter : forms.entrySet()) {
            out.writeShort(letter.getKey());
            for (Form form : Form.values()) {
                out.writeShort(letter.getValue().getOrDefault(form, 0));
            }
        }
    }

    int letter(int codePoint, Form form) {
        return shape(letters, codePoint, form);
    }

    int lamAlef(int alef, Form form) {
        return shape(lamAlefs, alef, form);
    }

    private static int shape(Map<Integer, Map<Form, Integer>> forms, int letter, Form form) {
        Map<Form, Integer> shapes = forms.get(letter);
        return shapes == null ? 0 : shapes.getOrDefault(form, 0);
    }
}
