package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.layout.Picture;

/** The pictures that one file has, each once. */
final class PictureParts {
    private final List<Picture> pictures = new ArrayList<>();

    /** The name by which pages call a picture. */
    String of(Picture picture) {
        if (!pictures.contains(picture)) {
            pictures.add(picture);
        }
        return "P" + pictures.indexOf(picture);
    }

    List<Picture> all() {
        return pictures;
    }

    /** Adds the pictures, and gives the entry that names them; empty where there are none. */
    static String resources(List<Picture> pictures, Objects file) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            String entries = "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width "
                    + picture.width() + "/Height " + picture.height();
            out.append("/P").append(i).append(' ').append(PdfFile.ref(file.stream(entries, picture.dots())));
        }
        return out.isEmpty() ? "" : "/XObject<<" + out + ">>";
    }
}
