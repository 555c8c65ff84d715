package org.askbefore.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.layout.Mark;

/** The fields of one file: tick boxes and answers, with their looks drawn. */
final class FormFields {
    private static final int SEVERAL_LINES = 1 << 12;
    private static final int PRINTED = 4;

    private final PdfFile file;
    private final double pageHeight;
    private final StructureTree tree;
    private final List<Integer> pages;
    private final StringBuilder fields = new StringBuilder();
    private final List<StringBuilder> onPages = new ArrayList<>();
    private final Map<String, Integer> looks = new HashMap<>();

    /**
     * @param pages the object numbers of the pages
     */
    FormFields(PdfFile file, List<Integer> pages, double pageHeight, StructureTree tree) {
        pages.forEach(page -> onPages.add(new StringBuilder()));
        this.pages = pages;
        this.file = file;
        this.pageHeight = pageHeight;
        this.tree = tree;
    }

    /** Adds a field of a page. */
    void add(Mark field, int page) {
        if (field instanceof Mark.TickBox box) {
            tickBox(box, page);
        } else if (field instanceof Mark.Answer answer) {
            answer(answer, page);
        }
    }

    /** The page's entry for its fields; empty where it has none. */
    String onPage(int page) {
        StringBuilder list = onPages.get(page);
        return list.isEmpty() ? "" : "/Annots[" + list + "]";
    }

    private void tickBox(Mark.TickBox box, int page) {
        int number = file.reserve();
        String common = common(number, page, box.element(), box.name(), box.title());
        String looks = "/AP<</N<</Yes " + PdfFile.ref(tickBox(box, true)) + "/Off " + PdfFile.ref(tickBox(box, false))
                + ">>>>";
        String place = rectangle(box.x(), box.y(), box.width(), box.height());
        file.put(number, "<<" + common + "/FT/Btn/V/Off/AS/Off" + place + looks + ">>");
    }

    private void answer(Mark.Answer answer, int page) {
        int number = file.reserve();
        String common = common(number, page, answer.element(), answer.name(), answer.title());
        String place = rectangle(answer.x(), answer.y(), answer.width(), answer.height());
        // What is typed hides the lines for a pen behind it.
        String lines = answer.rows() > 1 ? "/MK<</BG[1]>>/Ff " + SEVERAL_LINES : "";
        String typed = "/DA(/Helv " + Syntax.numbers(answer.size()) + " Tf 0 g)";
        String look = PdfFile.ref(look(answer.width(), answer.height(), "/Tx BMC EMC"));
        file.put(number, "<<" + common + "/FT/Tx" + lines + typed + place + "/AP<</N " + look + ">>>>");
    }

    private String common(int number, int page, int element, String name, String title) {
        fields.append(PdfFile.ref(number)).append(' ');
        onPages.get(page).append(PdfFile.ref(number)).append(' ');
        int key = tree.field(page, element, number);
        return "/Type/Annot/Subtype/Widget/F " + PRINTED + "/P " + PdfFile.ref(pages.get(page)) + "/StructParent " + key
                + "/T" + Syntax.words(name) + "/TU" + Syntax.words(title);
    }

    private String rectangle(double x, double y, double width, double height) {
        return "/Rect[" + Syntax.numbers(x, pageHeight - y - height, x + width, pageHeight - y) + "]";
    }

    private int tickBox(Mark.TickBox box, boolean ticked) {
        double line = box.border().width();
        StringBuilder out = new StringBuilder("1 g ");
        out.append(Syntax.colour(box.border().colour()))
                .append(" RG ")
                .append(Syntax.numbers(line))
                .append(" w 1 j 1 J ");
        out.append(Syntax.numbers(line / 2, line / 2, box.width() - line, box.height() - line))
                .append(" re B ");
        if (ticked) {
            out.append(Syntax.numbers(Math.max(1.6, line * 1.6))).append(" w ");
            out.append(Syntax.numbers(box.width() * .22, box.height() * .5)).append(" m ");
            out.append(Syntax.numbers(box.width() * .42, box.height() * .27)).append(" l ");
            out.append(Syntax.numbers(box.width() * .79, box.height() * .76)).append(" l S");
        }
        return look(box.width(), box.height(), out.toString());
    }

    /** One look may serve many fields. */
    private int look(double width, double height, String drawing) {
        String entries = "/Type/XObject/Subtype/Form/BBox[0 0 " + Syntax.numbers(width, height) + "]/Resources<<>>";
        return looks.computeIfAbsent(
                entries + drawing, any -> file.plainStream(entries, drawing.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The form's entry in the catalog; empty where there are no fields. */
    String form() {
        if (fields.isEmpty()) {
            return "";
        }
        int typed = file.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        StringBuilder out = new StringBuilder("/AcroForm<</DA(/Helv 12 Tf 0 g)/DR<</Font<</Helv ");
        out.append(PdfFile.ref(typed)).append(">>>>/Fields[");
        return out.append(fields).append("]>>").toString();
    }
}
