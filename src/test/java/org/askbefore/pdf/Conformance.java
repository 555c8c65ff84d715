package org.askbefore.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file keeps a standard. */
public final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Every rule that the file breaks, by number; none where it keeps PDF/UA-1 and PDF/A-2a. */
    public static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new java.util.ArrayList<>(faults(pdf, PDFAFlavour.PDFUA_1));
        faults.addAll(faults(pdf, PDFAFlavour.PDFA_2_A));
        return faults;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> flavour + " " + fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + " " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
