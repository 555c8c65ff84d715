package org.askbefore.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Markup;
import org.askbefore.layout.PagedDocument;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Theme;
import org.askbefore.problem.ProblemException;

/** The sample pages, set with the real theme. */
public final class Samples {
    public static final Path FOLDER = Path.of("src/test/resources/org/askbefore/layout");

    private Samples() {}

    public static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    public static Theme theme() throws IOException, ProblemException {
        return Theme.read(Files.readString(Path.of("templates/theme.css")), "theme.css");
    }

    public static PagedDocument set(String xhtml) throws IOException, ProblemException {
        return new Layout(theme(), Paper.A4, BuiltInTypefaces.load()).set(Markup.read(xhtml, "sample.xhtml"));
    }

    public static byte[] pdf(String xhtml) throws IOException, ProblemException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(set(xhtml), out);
        return out.toByteArray();
    }

    /** Writes a sample as a PDF, to be looked at: the sample's file, then the PDF's. */
    public static void main(String[] args) throws IOException, ProblemException {
        Files.write(Path.of(args[1]), pdf(Files.readString(Path.of(args[0]))));
    }
}
