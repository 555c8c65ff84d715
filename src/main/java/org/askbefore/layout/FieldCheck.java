package org.askbefore.layout;

import java.util.HashSet;
import java.util.Set;

/** Holds the fields of a page against what a form needs: a name of its own for each, and a label that is read out. */
final class FieldCheck {
    private static final int MOST_ROWS = 30;
    private static final int USUAL_ROWS = 2;

    /** Takes a fault: where, what, how to mend it. */
    interface Faults {
        void add(Element element, String what, String mend);
    }

    private final Set<String> names = new HashSet<>();
    private final Faults faults;

    FieldCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Element element) {
        boolean box = element.tag().equals("input");
        if (box && !element.attributeOrEmpty("type").equals("checkbox")) {
            faults.add(element, "<input> must have type=\"checkbox\".", "To write in, use <textarea>.");
        }
        if (element.label().isBlank()) {
            String mend = "It tells a blind reader what the field is for.";
            faults.add(element, "<" + element.tag() + "> has no aria-label.", mend);
        }
        String field = element.attributeOrEmpty("name");
        if (!named(field)) {
            faults.add(element, "<" + element.tag() + "> needs a name.", "Use letters, digits, - and _.");
        } else if (!names.add(field)) {
            faults.add(element, "Two fields are named \"" + field + "\".", "Each name must be used once.");
        }
        if (!box && rows(element) < 1) {
            String mend = "Where rows is left out it is " + USUAL_ROWS + ".";
            faults.add(element, "rows must be a number from 1 to " + MOST_ROWS + ".", mend);
        }
    }

    /** The rows of a field to write in; 2 where it does not say, 0 where it is no good number. */
    static int rows(Element element) {
        String written = element.attribute("rows");
        if (written == null) {
            return USUAL_ROWS;
        }
        boolean number =
                !written.isEmpty() && written.length() < 3 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        int rows = number ? Integer.parseInt(written) : 0;
        return rows <= MOST_ROWS ? rows : 0;
    }

    private static boolean named(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!inName(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    static boolean inName(int c) {
        return c < 128 && (c == '-' || c == '_' || Character.isLetterOrDigit(c));
    }
}
