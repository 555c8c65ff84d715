package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.rules.Condition;
import org.askbefore.rules.ConditionReader;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads signs.yaml: how soon to act on what. */
final class SignReader {
    private static final String STRIPS = "strips";
    private final Vocabulary vocabulary;
    private final ConditionReader conditions;
    private final Problems problems;
    private final YamlShape shape;
    private final Map<Sign.Speed, Entries> places = new LinkedHashMap<>();

    SignReader(Vocabulary vocabulary, ConditionReader conditions, Problems problems) {
        this.vocabulary = vocabulary;
        this.conditions = conditions;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    Urgency read(Entries file) {
        List<Sign> signs = new ArrayList<>();
        file.entries().forEach((name, entry) -> {
            if (!name.equals(STRIPS)) {
                signs.addAll(ofFact(entry.name(), entry.value()));
            }
        });
        YamlNode strips = file.get(STRIPS);
        Urgency urgency = new Urgency(List.copyOf(signs), strips == null ? List.of() : strips(strips, signs));
        everySymptom(file, urgency);
        return urgency;
    }

    /** Where each speed was read. */
    Map<Sign.Speed, Entries> places() {
        return places;
    }

    private List<Sign> ofFact(YamlNode.Text name, YamlNode node) {
        List<Sign> signs = new ArrayList<>();
        Fact fact = vocabulary.get(name.text());
        Entries values = shape.entries(node, name.text());
        if (fact == null) {
            problems.add(name.problem(
                    "There is no fact \"" + name.text() + "\".",
                    Nearest.mend(name.text(), vocabulary.names(), "Facts")));
        } else if (values != null) {
            each(values, (value, in) -> {
                if (fact.values().contains(value.text())) {
                    signs.add(sign(fact.name(), value, in));
                } else {
                    problems.add(value.problem(
                            "\"" + value.text() + "\" is not a value of \"" + fact.name() + "\".",
                            Nearest.mend(value.text(), fact.values(), "Values")));
                }
            });
        }
        return signs;
    }

    private void each(Entries entries, BiConsumer<YamlNode.Text, Entries> use) {
        entries.entries().values().forEach(entry -> {
            Entries in = shape.entries(entry.value(), entry.name().text());
            if (in != null) {
                use.accept(entry.name(), in);
            }
        });
    }

    private Sign sign(String fact, YamlNode.Text name, Entries in) {
        String value = name.text();
        in.allowOnly(Set.of("strip", "named", "speeds", "quiet"), "key", problems);
        String strip = shape.optionalText(in, "strip");
        String quiet = shape.optionalText(in, "quiet");
        List<Sign.Speed> speeds = new ArrayList<>();
        List<YamlNode> items = in.get("speeds") instanceof YamlNode.Items some ? some.items() : List.of();
        items.forEach(item -> speed(item, value, speeds));
        if (items.isEmpty() && quiet == null) {
            problems.add(name.problem(
                    "\"" + value + "\" has no speed.",
                    "Add  speeds: [{speed: today, notice: …, when: {…}, sources: […]}]  or  quiet: the reason"));
        }
        List<String> named = shape.texts(in, "named").stream()
                .map(text -> text.text().strip())
                .toList();
        return new Sign(
                fact, value, strip == null ? "" : strip, named, List.copyOf(speeds), quiet == null ? "" : quiet);
    }

    private void speed(YamlNode item, String value, List<Sign.Speed> speeds) {
        Entries in = shape.entries(item, "speeds");
        if (in == null) {
            return;
        }
        in.allowOnly(Set.of("speed", "notice", "when", "sources", "differs"), "key", problems);
        Notice.Level level = level(in, value);
        String notice = shape.text(in, "notice");
        YamlNode when = in.get("when");
        if (when == null) {
            problems.add(in.problem("\"when\" is missing.", "Add  when: {situation: after-procedure}"));
        }
        Condition condition = when == null ? null : conditions.read(when);
        List<String> sources = shape.texts(in, "sources").stream()
                .map(text -> text.text().strip())
                .toList();
        if (sources.isEmpty()) {
            problems.add(in.problem("There is no source for this speed.", "Add  sources: [id]"));
        }
        String differs = shape.optionalText(in, "differs");
        if (level != null && notice != null && condition != null) {
            Sign.Speed speed = new Sign.Speed(level, notice, condition, sources, differs == null ? "" : differs);
            places.put(speed, in);
            speeds.add(speed);
        }
    }

    private Notice.@Nullable Level level(Entries in, String value) {
        YamlNode node = in.get("speed");
        if (node == null) {
            problems.add(in.problem("This entry of \"" + value + "\" has no speed.", "Add  speed: today"));
            return null;
        }
        String written = shape.text(node, "speed");
        List<String> levels =
                Arrays.stream(Notice.Level.values()).map(Notice.Level::written).toList();
        if (written == null || !levels.contains(written)) {
            problems.add(node.problem(
                    "\"" + written + "\" is not a speed.",
                    Nearest.mend(written == null ? "" : written, levels, "Speeds")));
            return null;
        }
        return Notice.Level.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private List<Strip> strips(YamlNode node, List<Sign> signs) {
        List<Strip> strips = new ArrayList<>();
        Entries in = shape.entries(node, STRIPS);
        if (in == null) {
            return strips;
        }
        List<String> places = new ArrayList<>(QuestionBank.PLACES);
        places.add(Strip.OTHER);
        in.allowOnly(Set.copyOf(places), "place", problems);
        List<String> named = signs.stream()
                .filter(sign -> !sign.strip().isEmpty())
                .map(Sign::value)
                .toList();
        for (String place : places) {
            List<YamlNode.Text> texts = shape.texts(in, place);
            if (texts.isEmpty()) {
                problems.add(in.problem("The place \"" + place + "\" has no strip.", "Add  " + place + ": [fever]"));
            }
            for (YamlNode.Text text : texts) {
                if (!named.contains(text.text())) {
                    problems.add(text.problem(
                            "\"" + text.text() + "\" is no sign with words for the strip.",
                            Nearest.mend(text.text(), named, "Signs")));
                }
            }
            strips.add(new Strip(
                    place,
                    texts.stream()
                            .map(YamlNode.Text::text)
                            .filter(named::contains)
                            .toList()));
        }
        return strips;
    }

    private void everySymptom(Entries file, Urgency urgency) {
        Fact symptoms = vocabulary.get("symptoms");
        YamlNode place = file.get("symptoms");
        if (symptoms != null) {
            for (String value : symptoms.values()) {
                if (urgency.symptom(value) == null) {
                    problems.add((place == null ? file : place)
                            .problem(
                                    "The symptom \"" + value + "\" is not here: how soon must somebody act on it?",
                                    "Add  " + value + ": {speeds: [{speed: …, …}]}  or  {quiet: the reason}"));
                }
            }
        }
    }
}
