package org.askbefore.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.layout.Picture;
import org.askbefore.problem.LostLetter;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlReader;
import org.askbefore.problem.YamlShape;

/** Reads a clinic's branding file. */
final class BrandingReader {
    private static final Set<String> NAMES =
            new LinkedHashSet<>(List.of("name", "telephone", "fasting", "logo", "logo-text"));
    private static final Set<String> TELEPHONES = new LinkedHashSet<>(List.of("day", "night"));
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_RULE = 400;
    private static final int MOST_BYTES = 1 << 20;
    private static final String LOGO_PLACE = "Its path is taken from the folder of this file.";

    private final Path file;
    private final Problems problems = new Problems();
    private final YamlShape shape = new YamlShape(problems);

    BrandingReader(Path file) {
        this.file = file;
    }

    Branding read(SourceText source) throws ProblemException {
        YamlNode.Entries all = YamlReader.read(source, "name: Riverside Pain Clinic");
        all.allowOnly(NAMES, "part of a branding file", problems);
        String day = "";
        String night = "";
        YamlNode telephone = all.get("telephone");
        YamlNode.Entries numbers = telephone == null ? null : shape.entries(telephone, "telephone");
        if (numbers != null) {
            numbers.allowOnly(TELEPHONES, "part of \"telephone\"", problems);
            day = text(numbers, "day", LONGEST_LINE);
            night = text(numbers, "night", LONGEST_LINE);
        }
        String logo = logo(all);
        Branding branding = new Branding(
                text(all, "name", LONGEST_LINE),
                day,
                night,
                text(all, "fasting", LONGEST_RULE),
                logo,
                text(all, "logo-text", LONGEST_LINE));
        problems.throwIfAny();
        return branding;
    }

    private String text(YamlNode.Entries in, String name, int longest) {
        YamlNode node = in.get(name);
        String text = node == null ? null : shape.text(node, name);
        if (node == null || text == null) {
            return "";
        }
        if (text.codePointCount(0, text.length()) > longest) {
            problems.add(node.problem("\"" + name + "\" is longer than " + longest + " characters.", "Shorten it."));
        }
        if (LostLetter.isIn(text)) {
            problems.add(node.problem("\"" + name + "\"" + LostLetter.WHAT, LostLetter.MEND));
        }
        return text;
    }

    private String logo(YamlNode.Entries all) {
        YamlNode node = all.get("logo");
        String written = node == null ? null : shape.text(node, "logo");
        if (node == null || written == null) {
            return "";
        }
        if (all.get("logo-text") == null) {
            problems.add(node.problem(
                    "There is a logo without \"logo-text\".",
                    "Say what it shows, for those who cannot see it:  logo-text: …"));
        }
        try (InputStream in = SourceText.open(file.resolveSibling(written), written)) {
            byte[] png = in.readNBytes(MOST_BYTES + 1);
            if (png.length <= MOST_BYTES && Picture.png(png) != null) {
                return Picture.PREFIX + Base64.getEncoder().encodeToString(png);
            }
            problems.add(node.problem(
                    "The logo is no PNG, or is too large.", "Save it as a PNG of at most 1 MB and four million dots."));
        } catch (ProblemException e) {
            problems.add(node.problem(
                    "The logo cannot be read. " + e.problems().get(0).what(), LOGO_PLACE));
        } catch (IOException | InvalidPathException e) {
            problems.add(node.problem("The logo cannot be read.", LOGO_PLACE));
        }
        return "";
    }
}
