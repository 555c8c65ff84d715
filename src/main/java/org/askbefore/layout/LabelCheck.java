package org.askbefore.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.problem.Nearest;

/** Holds each label against the fields of its page: a label astray would tick no box, and nobody would see why. */
final class LabelCheck {
    private final Set<String> fields = new HashSet<>();
    private final List<Element> labels = new ArrayList<>();

    void field(Element field) {
        String id = field.attributeOrEmpty("id");
        if (!id.isEmpty()) {
            fields.add(id);
        }
    }

    void label(Element label) {
        labels.add(label);
    }

    /** The labels that no field answers to. */
    List<Element> astray() {
        return labels.stream()
                .filter(label -> !fields.contains(label.attributeOrEmpty("for")))
                .toList();
    }

    /** How to mend a label that is astray. */
    String mend(Element label) {
        return fields.isEmpty()
                ? "Give the field an id, and the label a for."
                : Nearest.mend(
                        label.attributeOrEmpty("for"), fields.stream().sorted().toList(), "Fields");
    }
}
