package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.askbefore.BuiltIn;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a list is printed, the Tab key goes through its fields as a reader does: page by page, downwards. */
@Execution(ExecutionMode.CONCURRENT)
class FieldOrderTest {

    static List<String> variants() {
        List<String> variants = new ArrayList<>();
        for (String procedure : BuiltIn.fact("procedure").values()) {
            for (String stage : List.of("considering", "just-had")) {
                for (String print : PrintKinds.all()) {
                    variants.add("{procedure: " + procedure + ", stage: " + stage + ", print: " + print + "}");
                }
            }
        }
        return variants;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void the_tags_the_tab_key_and_the_eye_go_the_same_way(String variant) throws Exception {
        try (PDDocument document = Loader.loadPDF(Lists.pdf(variant))) {
            List<COSDictionary> ofTab = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
                List<PDAnnotation> fields = page.getAnnotations();
                goesDown(fields);
                fields.forEach(field -> ofTab.add(field.getCOSObject()));
            }
            assertThat(names(ofTab)).isNotEmpty().doesNotHaveDuplicates();
            List<COSDictionary> ofTags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), ofTags);
            assertThat(names(ofTags)).isEqualTo(names(ofTab));
            List<COSDictionary> ofForm = new ArrayList<>();
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                ofForm.add(field.getCOSObject());
            }
            assertThat(names(ofForm)).isEqualTo(names(ofTab));
        }
    }

    /** Each field begins below the one before it, or on its level and to the right of it. */
    private static void goesDown(List<PDAnnotation> fields) throws IOException {
        for (int i = 1; i < fields.size(); i++) {
            PDRectangle before = fields.get(i - 1).getRectangle();
            PDRectangle next = fields.get(i).getRectangle();
            boolean level = Math.abs(next.getUpperRightY() - before.getUpperRightY()) < 3;
            assertThat(
                            level
                                    ? next.getLowerLeftX() >= before.getUpperRightX()
                                    : next.getUpperRightY() < before.getUpperRightY())
                    .as("%s comes after %s", fields.get(i), fields.get(i - 1))
                    .isTrue();
        }
    }

    private static void collect(COSBase node, List<COSDictionary> fields) {
        COSBase real = node instanceof COSObject object ? object.getObject() : node;
        if (real instanceof COSArray kids) {
            kids.forEach(kid -> collect(kid, fields));
        } else if (real instanceof COSDictionary element) {
            COSDictionary field = element.getCOSDictionary(COSName.OBJ);
            if (field != null) {
                fields.add(field);
            } else if (element.containsKey(COSName.K)) {
                collect(element.getItem(COSName.K), fields);
            }
        }
    }

    private static List<String> names(List<COSDictionary> fields) {
        return fields.stream().map(field -> field.getString(COSName.T)).toList();
    }
}
