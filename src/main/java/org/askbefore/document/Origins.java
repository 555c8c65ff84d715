package org.askbefore.document;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;

/**
 * Remembers which place of which template wrote each piece of a page, so that a fault of the page can be told where its author
 * wrote it. It is slow, and only used when a page made from somebody's own templates has a fault: the page is then made again.
 */
final class Origins extends Writer {
    private record Piece(int from, String words, String template, int line, int column) {}

    /** Writes the page once more. */
    interface Page {
        void write(Writer out) throws ProblemException;
    }

    private final BoundedWriter page = new BoundedWriter();
    private final List<Piece> pieces = new ArrayList<>();
    private final TemplateFaults faults;

    private Origins(TemplateFaults faults) {
        this.faults = faults;
    }

    @Override
    public void write(char[] chars, int from, int length) throws java.io.IOException {
        TemplateException here = new TemplateException("", Environment.getCurrentEnvironment());
        Integer line = here.getLineNumber();
        Integer column = here.getColumnNumber();
        String template = here.getTemplateSourceName();
        if (line != null && column != null && template != null && length > 0) {
            pieces.add(new Piece(page.length(), new String(chars, from, length), template, line, column));
        }
        page.write(chars, from, length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing to release.
    }

    /** The faults with those of the page told at their templates; the same fault of the same place is told once. */
    static ProblemException placed(ProblemException faultsOfPage, TemplateFaults faults, Page page)
            throws ProblemException {
        Origins origins = new Origins(faults);
        page.write(origins);
        return origins.placed(faultsOfPage);
    }

    private ProblemException placed(ProblemException faultsOfPage) {
        Set<Problem> placed = new LinkedHashSet<>();
        for (Problem problem : faultsOfPage.problems()) {
            placed.add(problem.place().source().equals(Templates.CHECKLIST) ? placed(problem) : problem);
        }
        return new ProblemException(List.copyOf(placed));
    }

    private Problem placed(Problem problem) {
        int place = offset(problem.place());
        Piece piece = null;
        for (Piece next : pieces) {
            piece = next.from() <= place ? next : piece;
        }
        if (piece == null) {
            return problem;
        }
        Problem at = at(piece, place - piece.from());
        return new Problem(at.place(), problem.what(), problem.discreet(), at.line(), problem.mend());
    }

    /** A place inside static text is counted on from its beginning; the value of an expression has one place. */
    private Problem at(Piece piece, int into) {
        SourceText source = faults.source(piece.template());
        int line = piece.line();
        int column = piece.column();
        if (source != null && source.text().startsWith(piece.words(), start(source.text(), line, column))) {
            String before =
                    piece.words().substring(0, Math.min(into, piece.words().length()));
            int breaks = (int) before.chars().filter(c -> c == '\n').count();
            column = breaks == 0 ? column + before.length() : before.length() - before.lastIndexOf('\n');
            line += breaks;
        }
        return faults.problem(piece.template(), line, column, "", "");
    }

    /** The offset of a line and column of the page; of the first words of the line where no column is known. */
    private int offset(Place place) {
        String text = page.toString();
        int start = start(text, place.line(), Math.max(1, place.column()));
        while (place.column() == 0 && start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int start(String text, int line, int column) {
        int start = 0;
        for (int n = 1; n < line && start >= 0; n++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return text.length();
            }
        }
        return Math.min(text.length(), start + column - 1);
    }
}
