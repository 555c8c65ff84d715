package org.askbefore.problem;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Hands a parser's events on, and stops at what no file of ours holds: deep nesting, which would overflow the stack of the
 * composer; thousands of values; anchors and aliases, which can swell a small file to gigabytes.
 */
final class BoundedParser implements Parser {
    private static final int DEEPEST = 40;
    private static final int MOST_PIECES = 10_000;
    private final Parser parser;
    private final SourceText source;
    private int depth;
    private int pieces;

    BoundedParser(Parser parser, SourceText source) {
        this.parser = parser;
        this.source = source;
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case Alias -> throw refused(event, YamlFault.ANCHOR, YamlFault.ANCHOR_MEND);
            case SequenceStart, MappingStart -> {
                depth++;
                count((NodeEvent) event);
            }
            case Scalar -> count((NodeEvent) event);
            case SequenceEnd, MappingEnd -> depth--;
            default -> {}
        }
        return event;
    }

    private void count(NodeEvent event) {
        if (event.getAnchor().isPresent()) {
            throw refused(event, YamlFault.ANCHOR, YamlFault.ANCHOR_MEND);
        }
        if (depth > DEEPEST) {
            throw refused(event, "This is nested too deeply.", "No file of ours needs more than a few levels.");
        }
        if (++pieces > MOST_PIECES) {
            throw refused(event, "This file holds more than any file of ours.", "Look whether it is the right file.");
        }
    }

    private Refused refused(Event event, String what, String mend) {
        Place place = YamlFault.place(source, event.getStartMark());
        return new Refused(Problem.at(place, what, mend).onLine(source.line(place.line())));
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /** Ends the parsing with a problem that is already in words. */
    static final class Refused extends YamlEngineException {
        private static final long serialVersionUID = 1L;
        final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.discreet());
            this.problem = problem;
        }
    }
}
