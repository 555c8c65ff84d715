package org.askbefore.questionbank;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.Fact;

/** Every name that one file gives to another exists: topics, sections, questions, sources, values. */
final class NameCheck {
    private final WrittenBank written;
    private final QuestionBank bank;
    private final Problems problems;

    NameCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.bank = written.bank();
        this.problems = problems;
    }

    void run() {
        Set<String> topics = new LinkedHashSet<>();
        bank.topics().forEach(topic -> topics.add(topic.id()));
        Set<String> sections = new LinkedHashSet<>();
        bank.sections().forEach(section -> sections.add(section.id()));
        written.questions().forEach(question -> question(question, topics, sections));
        written.notices().forEach(notice -> {
            sources(notice, notice.thing().sources());
            displaced(
                    notice,
                    notice.thing().insteadOf(),
                    noticeIds(),
                    notice.thing().id());
        });
        bank.procedures().values().forEach(this::procedure);
        unmetTopics(topics);
        for (String name : QuestionBank.NEEDED_CONDITIONS) {
            if (!bank.named().containsKey(name)) {
                problems.add(Problem.at(
                        Place.of("situations/" + name + ".yaml"),
                        "The program itself looks at this condition.",
                        "Add the file, with  says:  and  when:"));
            }
        }
        values("procedure", bank.procedures().keySet(), "procedures/");
        values("country", bank.countries().keySet(), "countries.yaml");
        bank.countries().values().forEach(this::country);
    }

    private void question(Written<Question> question, Set<String> topics, Set<String> sections) {
        Question thing = question.thing();
        if (!topics.contains(thing.topic())) {
            problems.add(question.problem(
                    "ask",
                    "There is no topic \"" + thing.topic() + "\".",
                    Nearest.mend(thing.topic(), topics, "Topics")));
        }
        if (!sections.contains(thing.section())) {
            problems.add(question.problem(
                    "section",
                    "There is no section \"" + thing.section() + "\".",
                    Nearest.mend(thing.section(), sections, "Sections")));
        }
        Set<String> ofTopic = new LinkedHashSet<>();
        bank.questions().stream()
                .filter(other -> other.topic().equals(thing.topic()))
                .forEach(other -> ofTopic.add(other.id()));
        displaced(question, thing.insteadOf(), ofTopic, thing.id());
        sources(question, thing.sources());
    }

    private Set<String> noticeIds() {
        Set<String> ids = new LinkedHashSet<>();
        bank.notices().forEach(notice -> ids.add(notice.id()));
        return ids;
    }

    private void displaced(Written<?> file, List<String> ids, Set<String> known, String own) {
        for (String id : ids) {
            if (!known.contains(id) || id.equals(own)) {
                problems.add(file.problem(
                        "instead-of",
                        "\"" + id + "\" is not another variant of this topic.",
                        Nearest.mend(id, known, "Variants")));
            }
        }
    }

    /** Each source exists, and where there is none, a reason. */
    void sources(Written<?> file, List<String> ids) {
        boolean excused = file.file().get("no-source") != null;
        if (ids.isEmpty() && !excused) {
            problems.add(
                    file.problem("sources", "There is no source.", "Add  sources: [id]  or  no-source: the reason"));
        }
        if (file.file().get("sources") instanceof YamlNode.Items items) {
            for (YamlNode item : items.items()) {
                if (item instanceof YamlNode.Text text && !bank.sources().containsKey(text.text())) {
                    problems.add(item.problem(
                            "There is no source \"" + text.text() + "\".",
                            Nearest.mend(text.text(), bank.sources().keySet(), "Sources")));
                }
            }
        }
    }

    private void country(Country country) {
        for (Country.Line line : country.numbers().values()) {
            if (!bank.sources().containsKey(line.source())) {
                problems.add(Problem.at(
                        Place.of("countries.yaml"),
                        "There is no source \"" + line.source() + "\" for a number of \"" + country.id() + "\".",
                        Nearest.mend(line.source(), bank.sources().keySet(), "Sources")));
            }
        }
    }

    private void procedure(Procedure procedure) {
        Map<String, Fact> places = new HashMap<>();
        for (String name : List.of("site", "nerve")) {
            Fact fact = bank.vocabulary().get(name);
            if (fact != null) {
                fact.values().forEach(value -> places.put(value, fact));
            }
        }
        Place place = Place.of("procedures/" + procedure.id() + ".yaml");
        procedure.where().keySet().stream()
                .filter(value -> !places.containsKey(value))
                .forEach(value -> problems.add(Problem.at(
                        place,
                        "\"" + value + "\" is no site or nerve.",
                        Nearest.mend(value, places.keySet(), "Values"))));
        procedure.sources().stream()
                .filter(id -> !bank.sources().containsKey(id))
                .forEach(id -> problems.add(Problem.at(
                        place,
                        "There is no source \"" + id + "\".",
                        Nearest.mend(id, bank.sources().keySet(), "Sources"))));
    }

    private void unmetTopics(Set<String> topics) {
        for (String topic : topics) {
            String folder = "questions/" + topic + "/";
            if (written.paths().stream()
                    .noneMatch(path -> path.startsWith(folder) || path.equals("questions/" + topic + ".yaml"))) {
                problems.add(Problem.at(
                        Place.of("topics.yaml"),
                        "No question meets the topic \"" + topic + "\".",
                        "Add  questions/" + topic + ".yaml"));
            }
        }
    }

    /** Each file or entry stands for a value of the fact, and each procedure has its file. */
    private void values(String factName, Set<String> entries, String where) {
        Fact fact = bank.vocabulary().get(factName);
        List<String> values = fact == null ? List.of() : fact.values();
        for (String entry : entries) {
            if (!values.contains(entry)) {
                problems.add(Problem.at(
                        Place.of(where),
                        "\"" + entry + "\" is not a value of \"" + factName + "\".",
                        Nearest.mend(entry, values, "Values")));
            }
        }
        for (String value : values) {
            if (factName.equals("procedure") && !entries.contains(value)) {
                problems.add(Problem.at(
                        Place.of(where), "\"" + value + "\" has no file.", "Add  " + where + value + ".yaml"));
            }
        }
    }
}
