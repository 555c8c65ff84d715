package org.askbefore.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.http.Answer;
import org.askbefore.http.Form;
import org.askbefore.interview.Part;
import org.askbefore.interview.Step;
import org.jspecify.annotations.Nullable;

/** The questions about the situation, step by step; beside them the list as it is by now. */
final class FormPage implements Route {
    private static final String TO = "to:";
    private final Kit kit;
    private final ListPage listPage;
    private final FormReader reader;

    FormPage(Kit kit, ListPage listPage) {
        this.kit = kit;
        this.listPage = listPage;
        this.reader = new FormReader(kit);
    }

    @Override
    public Answer shown() {
        Filled nothing = reader.read(Form.EMPTY);
        return page(nothing, parts(nothing).get(0), false);
    }

    @Override
    public Answer sent(Form form) {
        Filled filled = reader.read(form);
        List<Part> parts = parts(filled);
        Part at = part(parts, form.get(FormNames.AT));
        String go = form.get(FormNames.GO);
        boolean stays = go.equals("look") || !filled.faults().isEmpty();
        Part next = stays ? at : next(parts, at, go, filled);
        if (next == null) {
            return listPage.page(filled);
        }
        boolean more = !stays && next.equals(at) && go.equals("next");
        return page(filled, next, more);
    }

    private List<Part> parts(Filled filled) {
        return kit.interview().parts(filled.answers());
    }

    private static Part part(List<Part> parts, String id) {
        return parts.stream()
                .filter(part -> part.step().id().equals(id))
                .findFirst()
                .orElse(parts.get(0));
    }

    /** The part to show; null for the list. A part that has grown by its own answers is shown again. */
    private static @Nullable Part next(List<Part> parts, Part at, String go, Filled filled) {
        int index = parts.indexOf(at);
        if (go.startsWith(TO)) {
            return part(parts, go.substring(TO.length()));
        }
        if (go.equals("back")) {
            return parts.get(Math.max(0, index - 1));
        }
        for (Step step : at.questions()) {
            if (!filled.answers().has(step.fact().name())) {
                return at;
            }
        }
        return index + 1 < parts.size() ? parts.get(index + 1) : null;
    }

    /** @param more whether the step is shown again for a question that its answers called for */
    private Answer page(Filled filled, Part at, boolean more) {
        List<Part> parts = parts(filled);
        int index = parts.indexOf(at);
        Set<String> shown = new LinkedHashSet<>();
        at.questions().forEach(step -> shown.add(step.fact().name()));
        Map<String, Object> model = new LinkedHashMap<>(ListModel.preview(kit, filled));
        model.put("at", at.step().id());
        model.put("title", at.step().title());
        model.put("lead", at.step().lead());
        model.put("number", index + 1);
        model.put("count", parts.size());
        model.put("more", more);
        model.put("isFirst", index == 0);
        model.put("isLast", index == parts.size() - 1);
        model.put("isEnough", isEnough(parts, index));
        model.put("steps", parts.stream().map(part -> step(part, at, filled)).toList());
        model.put(
                "questions",
                at.questions().stream()
                        .map(step -> FieldModel.of(step, filled, more))
                        .toList());
        model.put("errors", FieldModel.errors(at, filled));
        model.put("carried", Carried.of(filled, shown));
        return kit.pages().page("form.ftlh", model);
    }

    /** Whether the short way ends here. */
    private static boolean isEnough(List<Part> parts, int index) {
        boolean isShort = parts.get(index).step().isShort();
        return isShort
                && (index + 1 == parts.size() || !parts.get(index + 1).step().isShort());
    }

    private static Map<String, Object> step(Part part, Part at, Filled filled) {
        boolean done = part.questions().stream()
                .allMatch(step -> filled.answers().has(step.fact().name()));
        return Map.of(
                "id", part.step().id(),
                "title", part.step().title(),
                "isShort", part.step().isShort(),
                "isDone", done,
                "isAt", part.equals(at));
    }
}
