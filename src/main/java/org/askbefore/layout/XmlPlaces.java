package org.askbefore.layout;

import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Tells the line and column of a place in a text. Places are mostly asked for in order, so lines are counted on from the last. */
final class XmlPlaces {
    private final String source;
    private final String text;
    private int counted;
    private int line = 1;

    XmlPlaces(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** The line of a place, from 1. */
    int line(int place) {
        if (place < counted) {
            counted = 0;
            line = 1;
        }
        while (counted < place) {
            line += text.charAt(counted++) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The column of a place, from 1. */
    int column(int place) {
        return place - text.lastIndexOf('\n', place - 1);
    }

    ProblemException fault(int place, String what, String mend) {
        int end = Math.min(place, text.length());
        return new ProblemException(Problem.at(new Place(source, line(end), column(end)), what, mend));
    }
}
