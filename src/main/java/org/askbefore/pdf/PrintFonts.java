package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of a print file. All patients share them; who has letters that one shape stands for in several ways, as in a name
 * in Arabic, also has a font alone, because its codes are theirs.
 */
final class PrintFonts {
    private final Objects file;
    private final int shared;
    private final List<FontPart> fonts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    PrintFonts(Objects file) {
        this.file = file;
        this.shared = file.reserve();
    }

    /** The number of the fonts that all share. */
    int shared() {
        return shared;
    }

    /** Adds a patient's fonts; gives the entry that names them where they differ from what all share, else nothing. */
    String of(PrintPart part) {
        StringBuilder all = new StringBuilder();
        boolean own = false;
        for (FontPart font : part.fonts()) {
            own |= !font.isPlain();
            all.append('/').append(font.resource).append(' ');
            all.append(PdfFile.ref(font.isPlain() ? number(font) : font.write(file)));
        }
        return own ? "/Font<<" + all + ">>" : "";
    }

    private int number(FontPart font) {
        for (int i = 0; i < fonts.size(); i++) {
            if (fonts.get(i).isOf(font.font())) {
                fonts.get(i).join(font);
                return numbers.get(i);
            }
        }
        FontPart joined = new FontPart(font.font());
        // Words that are drawn in the place of others have nothing but usual letters.
        joined.joinUsual();
        joined.join(font);
        fonts.add(joined);
        numbers.add(file.reserve());
        return numbers.get(numbers.size() - 1);
    }

    /** Writes those that all share, when all patients are there. */
    void write() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < fonts.size(); i++) {
            fonts.get(i).write(file, numbers.get(i));
            all.append('/').append(fonts.get(i).resource).append(' ').append(PdfFile.ref(numbers.get(i)));
        }
        file.put(shared, "<<" + all + ">>");
    }
}
