package org.askbefore.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.LeftOut;
import org.askbefore.checklist.Moves;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Section;
import org.askbefore.questionbank.Words;

/** A list as the templates of the form see it. */
final class ListModel {
    private final Kit kit;
    private final Checklist list;
    private final Reasons reasons;
    private final Moves moves;

    private ListModel(Kit kit, Checklist list) {
        this.kit = kit;
        this.list = list;
        this.reasons = new Reasons(kit.bank().vocabulary(), list.voice());
        this.moves = Moves.of(list);
    }

    /** The list beside the form: its notices, what it would say, and how much more. */
    static Map<String, Object> preview(Kit kit, Filled filled) {
        return of(kit, kit.list(filled.request()));
    }

    /** The whole list. */
    static Map<String, Object> of(Kit kit, Checklist list) {
        ListModel model = new ListModel(kit, list);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("listTitle", list.title());
        map.put("subtitle", list.subtitle());
        map.put("notices", list.notices().stream().map(ListModel::notice).toList());
        map.put("groups", model.groups());
        map.put("total", list.questions().size());
        map.put("leftOut", list.leftOut());
        map.put("untold", list.leftOutByOwner().stream().map(ListModel::leftOut).toList());
        map.put("tellTeam", list.tellTeam().stream().map(tell -> tell.text()).toList());
        return map;
    }

    private static Map<String, Object> notice(ShownNotice notice) {
        return Map.of(
                "id", notice.id(),
                "level", notice.level().written(),
                "isUrgent", notice.level().compareTo(Notice.Level.TODAY) <= 0,
                "isBox", notice.isBox(),
                "leads", notice.form() == ShownNotice.Form.LEAD,
                "title", notice.title(),
                "text", notice.spoken());
    }

    private static Map<String, Object> leftOut(LeftOut question) {
        return Map.of("id", question.question().id(), "ask", question.words().ask());
    }

    /** As they are printed: first, the rest of page one, then by section. */
    private List<Object> groups() {
        Map<String, List<Object>> groups = new LinkedHashMap<>();
        for (AskedQuestion asked : list.questions()) {
            groups.computeIfAbsent(title(asked), title -> new ArrayList<>()).add(question(asked));
        }
        List<Object> models = new ArrayList<>();
        groups.forEach((title, questions) -> models.add(Map.of("title", title, "questions", questions)));
        return models;
    }

    private String title(AskedQuestion asked) {
        Words words = kit.bank().words();
        if (asked.pageOne()) {
            return list.voice().phrase(words, asked.first() ? "first" : "page-one");
        }
        for (Section section : kit.bank().sections()) {
            if (section.id().equals(asked.section())) {
                return list.voice().say(list.voice().isOther() ? section.titleOther() : section.title());
            }
        }
        return list.voice().phrase(words, "own");
    }

    private Map<String, Object> question(AskedQuestion asked) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", asked.id());
        map.put("number", asked.position());
        map.put("ask", asked.words().ask());
        map.put("why", asked.words().why());
        map.put("reason", reasons.of(asked));
        map.put("isOwn", asked.isOwn());
        map.put("isPageOne", asked.pageOne());
        map.put("canMoveUp", moves.canMoveUp(asked.id()));
        map.put("canMoveDown", moves.canMoveDown(asked.id()));
        return map;
    }
}
