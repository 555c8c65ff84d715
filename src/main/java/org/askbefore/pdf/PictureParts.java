package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.layout.Picture;

/** The pictures that one file has, each once. */
final class PictureParts {
    private final Objects file;
    private final List<Picture> pictures = new ArrayList<>();
    private final StringBuilder resources = new StringBuilder();

    PictureParts(Objects file) {
        this.file = file;
    }

    /** The name by which pages call a picture; it is added to the file when first called. */
    String of(Picture picture) {
        int known = pictures.indexOf(picture);
        if (known >= 0) {
            return "P" + known;
        }
        String name = "P" + pictures.size();
        String entries = "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width " + picture.width()
                + "/Height " + picture.height();
        resources.append('/').append(name).append(' ').append(PdfFile.ref(file.stream(entries, picture.dots())));
        pictures.add(picture);
        return name;
    }

    /** The entry that names them; empty where there are none. */
    String resources() {
        return resources.isEmpty() ? "" : "/XObject<<" + resources + ">>";
    }
}
