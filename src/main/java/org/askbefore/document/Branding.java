package org.askbefore.document;

import java.nio.file.Path;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;

/**
 * What a clinic adds to the lists that it hands out. Every part may be empty, and then nothing is printed for it.
 *
 * @param name of the clinic
 * @param day the telephone number by day
 * @param night the telephone number at night and at weekends
 * @param fasting the clinic's own rule on eating and drinking, in its own words; printed before a procedure only
 * @param logo a PNG as an address that a page can hold
 * @param logoText what the logo shows, for those who cannot see it
 */
public record Branding(String name, String day, String night, String fasting, String logo, String logoText) {
    /** Nothing added. */
    public static final Branding NONE = new Branding("", "", "", "", "", "");

    /** Reads a branding file; a logo is sought beside it. @throws ProblemException with every fault of the file */
    public static Branding read(Path file) throws ProblemException {
        return new BrandingReader(file).read(SourceText.of(file, file.toString()));
    }
}
