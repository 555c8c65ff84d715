package org.askbefore.document;

import java.util.List;
import java.util.Map;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.checklist.Tell;
import org.askbefore.questionbank.Question;
import org.askbefore.rules.Because;
import org.askbefore.situation.Person;
import org.askbefore.situation.Value;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A checklist as JSON: the machine interface. Names may be added; those that are here stay. */
final class Json {
    private static final ObjectMapper MAPPER = JsonText.MAPPER;

    private Json() {}

    static String of(Checklist list) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("bank", list.bank().version());
        root.put("title", list.title());
        root.put("subtitle", list.subtitle());
        root.put("language", "en");
        root.set("person", person(list.person()));
        root.set("situation", situation(list.situation().values()));
        ArrayNode notices = root.putArray("notices");
        list.notices().forEach(notice -> notice(notice, notices.addObject()));
        if (!list.emergencyTeam().isEmpty()) {
            ArrayNode lines = root.putArray("emergency-team");
            list.emergencyTeam()
                    .forEach(
                            line -> lines.addObject().put("label", line.label()).put("text", line.text()));
        }
        ArrayNode tells = root.putArray("tell-your-team");
        list.tellTeam().forEach(tell -> tell(tell, tells.addObject()));
        ArrayNode questions = root.putArray("questions");
        list.questions().forEach(question -> question(question, questions.addObject()));
        root.put("left-out", list.leftOut());
        if (!list.leftOutByOwner().isEmpty()) {
            ArrayNode ids = root.putArray("left-out-by-owner");
            list.leftOutByOwner().forEach(left -> ids.add(left.question().id()));
        }
        return JsonText.of(root);
    }

    private static ObjectNode person(Person person) {
        ObjectNode node = MAPPER.createObjectNode();
        person.parts().forEach((name, text) -> {
            if (!text.isEmpty()) {
                node.put(name, text);
            }
        });
        return node;
    }

    private static ObjectNode situation(Map<String, Value> values) {
        ObjectNode node = MAPPER.createObjectNode();
        values.forEach((fact, value) -> {
            if (value instanceof Value.Amount amount) {
                node.put(fact, amount.number());
            } else if (value instanceof Value.Several) {
                texts(node.putArray(fact), value.asWritten());
            } else {
                node.put(fact, value.asWritten().get(0));
            }
        });
        return node;
    }

    private static void notice(ShownNotice notice, ObjectNode node) {
        node.put("id", notice.id());
        node.put("level", notice.level().written());
        node.put("title", notice.title());
        node.put("text", notice.text());
        node.put("form", notice.isBox() ? "box" : "line");
    }

    private static void tell(Tell tell, ObjectNode node) {
        node.put("fact", tell.fact());
        node.put("value", tell.value());
        node.put("text", tell.text());
    }

    private static void question(AskedQuestion asked, ObjectNode node) {
        Question question = asked.question();
        node.put("id", asked.id());
        node.put("topic", question == null ? null : question.topic());
        node.put("section", asked.section());
        node.put("position", asked.position());
        node.put("first", asked.first());
        node.put("page-one", asked.pageOne());
        node.put("ask", asked.words().ask());
        texts(node.putArray("also"), asked.words().also());
        node.put("why", asked.words().why());
        reasons(node.putArray("because"), asked.because());
        reasons(node.putArray("raised-by"), asked.raisedBy());
        texts(node.putArray("sources"), asked.sources());
        if (asked.isOwn()) {
            node.put("own", true);
        }
    }

    private static void reasons(ArrayNode array, List<Because> reasons) {
        reasons.forEach(because -> array.addObject().put("fact", because.fact()).put("value", because.value()));
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
