package org.askbefore.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.checklist.Checklist;
import org.askbefore.http.Answer;
import org.askbefore.http.Form;
import org.askbefore.situation.Fact;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Value;

/** The finished list: what is on it, how it is printed, and what it can be taken away as. */
final class ListPage implements Route {
    private final Kit kit;
    private final FormReader reader;

    ListPage(Kit kit) {
        this.kit = kit;
        this.reader = new FormReader(kit);
    }

    /** Without a form there is no list: somebody asked for the page again, or kept its address. */
    @Override
    public Answer shown() {
        return Answer.seeOther("/form");
    }

    @Override
    public Answer sent(Form form) {
        Filled before = reader.read(form);
        Form edited =
                ListEdit.of(form, kit.list(before.request()), before.request().list());
        Filled after = reader.read(edited);
        boolean looks = form.get(FormNames.GO).equals("look");
        String typed = looks ? form.get(FormNames.NEW) : "";
        return page(after, after.faults(), typed, form.get(FormNames.GO));
    }

    /** The page of what was said. */
    Answer page(Filled filled) {
        return page(filled, filled.faults());
    }

    /** The same with faults that were found later. */
    Answer page(Filled filled, Map<String, String> faults) {
        return page(filled, faults, "", "");
    }

    /**
     * @param faults by the name of their field
     * @param typed what stands in the field for a question of their own
     * @param done the button that was pressed, which gets the focus again
     */
    private Answer page(Filled filled, Map<String, String> faults, String typed, String done) {
        Request request = filled.request();
        Checklist list = kit.list(request);
        Map<String, Object> model = new LinkedHashMap<>(ListModel.of(kit, list));
        Set<String> shown = new LinkedHashSet<>(RequestReader.PERSON.keySet());
        shown.addAll(RequestReader.PRINT.keySet());
        shown.add(RequestReader.ALSO_TELL);
        shown.remove("id");
        model.put("person", person(filled));
        model.put("faults", faults);
        List<String> refused = filled.written().getOrDefault(FormNames.NEW, List.of(typed));
        model.put("typed", refused.get(0));
        model.put("done", done);
        model.put("print", print(request.print()));
        model.put("delicate", delicate(request));
        model.put(
                "changed",
                !request.list().order().isEmpty() || !request.list().leaveOut().isEmpty());
        model.put("carried", Carried.of(filled, shown));
        return kit.pages().page("list.ftlh", model);
    }

    private static Map<String, Object> person(Filled filled) {
        Map<String, Object> person =
                new LinkedHashMap<>(filled.request().person().parts());
        filled.written().forEach((name, values) -> person.computeIfPresent(name, (key, text) -> values.get(0)));
        return person;
    }

    private static Map<String, Object> print(PrintWishes print) {
        String length = print.length();
        return Map.of(
                "paper", print.paper(),
                "largePrint", print.largePrint(),
                "easyRead", print.easyRead(),
                "length", length == null ? "" : length);
    }

    /** What may be private of what was said: told to the team only if it is ticked here. */
    private List<Object> delicate(Request request) {
        List<Object> delicate = new ArrayList<>();
        for (Fact fact : kit.bank().vocabulary().facts()) {
            Value value = request.situation().get(fact.name());
            Fact.Telling telling = fact.telling();
            if (value == null || telling == null) {
                continue;
            }
            for (String given : value.asWritten()) {
                if (telling.delicate().contains(given)) {
                    delicate.add(Map.of(
                            "value",
                            given,
                            "label",
                            telling.lead() + ": " + fact.label(given),
                            "isTold",
                            request.print().alsoTell().contains(given)));
                }
            }
        }
        return delicate;
    }
}
