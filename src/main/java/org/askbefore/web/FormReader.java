package org.askbefore.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.askbefore.http.Form;
import org.askbefore.interview.Answers;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.questionbank.Question;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;

/** Reads what a form says, as a situation file would say it. A part with a fault is left out, and told. */
final class FormReader {
    private static final SourceText SOURCE = new SourceText("form", "");
    private static final String LIST = "list";
    /** What the script sends while somebody may still be typing. */
    private static final String LOOK = "look";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern OWN_ID = Pattern.compile("own-[1-9][0-9]?");
    private final Kit kit;
    private final Set<String> ids;

    FormReader(Kit kit) {
        this.kit = kit;
        this.ids = kit.bank().questions().stream().map(Question::id).collect(Collectors.toUnmodifiableSet());
    }

    /** What that form says. A question that was typed and is at fault is not added, and is told under its own field. */
    Filled read(Form form) {
        String added = form.get(FormNames.NEW);
        if (added.isBlank() || form.get(FormNames.GO).equals(LOOK)) {
            return read(form, written(form));
        }
        Map<String, List<String>> written = written(form);
        put(written, ListWishes.OWN, plus(form.all(ListWishes.OWN), added));
        Filled filled = read(form, written);
        String fault = filled.faults().get(ListWishes.OWN);
        return fault == null
                ? filled
                : read(form, written(form))
                        .withFault(FormNames.NEW, fault, CONTROL.matcher(added).replaceAll(""));
    }

    private static List<String> plus(List<String> own, String added) {
        List<String> all = new ArrayList<>(own);
        all.add(added);
        return all;
    }

    private Filled read(Form form, Map<String, List<String>> written) {
        Map<String, String> faults = new LinkedHashMap<>();
        Map<String, List<String>> faulty = new LinkedHashMap<>();
        while (true) {
            try {
                Request request = request(written);
                return filled(form, request, faults, faulty);
            } catch (ProblemException e) {
                // Each part is left out at most once, so this ends.
                for (Problem problem : e.problems()) {
                    String name = problem.place().source();
                    faults.merge(name, FaultWords.of(problem, name), (a, b) -> a.contains(b) ? a : a + " " + b);
                    faulty.put(name, shown(written.getOrDefault(name, List.of(""))));
                }
                if (!written.keySet().removeAll(faults.keySet())) {
                    throw new IllegalStateException("a fault of no field", e);
                }
            }
        }
    }

    /** As it can stand in a page. */
    private static List<String> shown(List<String> values) {
        return values.stream()
                .map(value -> CONTROL.matcher(value).replaceAll(""))
                .toList();
    }

    private Filled filled(Form form, Request request, Map<String, String> faults, Map<String, List<String>> faulty) {
        Set<String> asked = new LinkedHashSet<>(request.situation().values().keySet());
        form.all(FormNames.ASKED).stream()
                .filter(name -> kit.bank().vocabulary().get(name) != null)
                .forEach(asked::add);
        Answers answers = new Answers(request.situation().values(), asked);
        Request mattering = new Request(
                kit.interview().situation(answers),
                request.person(),
                request.print(),
                request.list(),
                request.written());
        return new Filled(answers, mattering, faults, faulty);
    }

    /** The fields that say something, each once. */
    private Map<String, List<String>> written(Form form) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        for (String name : RequestReader.partNames(kit.bank().vocabulary())) {
            put(written, name, form.all(name));
        }
        put(written, ListWishes.OWN, form.all(ListWishes.OWN));
        put(written, ListWishes.LEAVE_OUT, known(leftOut(form)));
        put(written, ListWishes.ORDER, known(form.all(ListWishes.ORDER)));
        return written;
    }

    /** An id that no question has was written by no page of ours. */
    private List<String> known(List<String> ids) {
        return ids.stream()
                .filter(id -> this.ids.contains(id) || OWN_ID.matcher(id).matches())
                .toList();
    }

    private static void put(Map<String, List<String>> written, String name, List<String> values) {
        Set<String> said = new LinkedHashSet<>();
        values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(said::add);
        if (!said.isEmpty()) {
            written.put(name, List.copyOf(said));
        }
    }

    /** What was left out before, and on this page; what was ticked again is not. */
    private static List<String> leftOut(Form form) {
        Set<String> out = new LinkedHashSet<>(form.all(ListWishes.LEAVE_OUT));
        out.addAll(form.all(FormNames.SHOWN));
        form.all(FormNames.KEPT).forEach(out::remove);
        return List.copyOf(out);
    }

    private Request request(Map<String, List<String>> written) throws ProblemException {
        RequestReader reader = new RequestReader(kit.bank().vocabulary());
        Map<String, YamlNode.Entry> list = new LinkedHashMap<>();
        written.forEach((name, values) -> {
            if (ListWishes.PARTS.contains(name)) {
                list.put(name, new YamlNode.Entry(text(name, name), items(name, values)));
            } else if (RequestReader.takesSeveral(kit.bank().vocabulary(), name)) {
                reader.part(name, items(name, values));
            } else {
                reader.part(name, text(name, values.get(0)));
            }
        });
        if (!list.isEmpty()) {
            YamlNode node = new YamlNode.Entries(SOURCE, Place.of(LIST), list);
            reader.entries(new YamlNode.Entries(
                    SOURCE, Place.of(LIST), Map.of(LIST, new YamlNode.Entry(text(LIST, LIST), node))));
        }
        return reader.read();
    }

    private static YamlNode.Text text(String name, String value) {
        return new YamlNode.Text(SOURCE, Place.of(name), value);
    }

    private static YamlNode.Items items(String name, List<String> values) {
        List<YamlNode> items = new ArrayList<>();
        values.forEach(value -> items.add(text(name, value)));
        return new YamlNode.Items(SOURCE, Place.of(name), items);
    }
}
