package org.askbefore.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps the standards. May be used by several threads. */
public final class Conformance {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    private static final int ALL_FAULTS = -1;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Every rule that the file breaks, by number; none where it keeps PDF/UA-1 and PDF/A-2a. */
    public static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new ArrayList<>();
        // The file is read once for both.
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0));
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(STANDARDS, ALL_FAULTS, false, true, false)) {
            parser.setFlavours(STANDARDS);
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != STANDARDS.size()) {
                throw new IllegalStateException("not held against every standard");
            }
            for (ValidationResult result : results) {
                result.getTestAssertions().forEach(fault -> faults.add(told(result.getPDFAFlavour(), fault)));
            }
        }
        return faults.stream().distinct().toList();
    }

    private static String told(PDFAFlavour standard, TestAssertion fault) {
        return standard + " " + fault.getRuleId().getClause() + "-"
                + fault.getRuleId().getTestNumber() + " " + fault.getMessage() + " at "
                + fault.getLocation().getContext();
    }
}
