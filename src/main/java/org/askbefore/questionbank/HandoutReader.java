package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.situation.Fact;
import org.askbefore.situation.FactReader;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads handouts.yaml. */
final class HandoutReader {
    private static final String QUESTIONS = "questions";
    private static final String WORDS = "words";
    private static final String REVIEWED = "reviewed";
    private static final Set<String> KEYS = Set.of("title", "note", "situation", QUESTIONS, WORDS, REVIEWED);
    private static final Set<String> QUESTION_KEYS = Set.of("ask", "also", "why", "sources", "no-source");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final YamlShape shape;
    /** The handout of each title, as far as they were read. */
    private final Map<String, String> titles = new HashMap<>();

    HandoutReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    List<Handout> read(Entries file) {
        List<Handout> handouts = new ArrayList<>();
        file.values().forEach((id, node) -> {
            Entries in = shape.entries(node, id);
            Handout handout = in == null ? null : handout(id, in);
            if (handout != null) {
                handouts.add(handout);
            }
        });
        return handouts;
    }

    private @Nullable Handout handout(String id, Entries in) {
        in.allowOnly(KEYS, "key", problems);
        String title = shape.text(in, "title");
        String note = shape.text(in, "note");
        Situation situation = situation(in);
        if (title == null || note == null) {
            return null;
        }
        String earlier = titles.putIfAbsent(title.toLowerCase(Locale.ROOT), id);
        if (earlier != null) {
            YamlNode node = in.get("title");
            problems.add((node == null ? in : node)
                    .problem("\"" + earlier + "\" has the same title.", "Say what sets this one apart."));
        }
        List<HandoutQuestion> questions = questions(id, in);
        return new Handout(id, title, note, situation, questions, words(in), reviewed(in));
    }

    private List<HandoutQuestion> questions(String handout, Entries in) {
        YamlNode node = in.get(QUESTIONS);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items list) || list.items().isEmpty()) {
            problems.add(node.problem(
                    "\"questions\" needs a list of questions, and here is "
                            + (node instanceof YamlNode.Items ? "an empty list." : node.kind() + "."),
                    "Write  - {ask: …, why: …, sources: [id]}  for each, or leave it out."));
            return List.of();
        }
        if (list.items().size() > Handout.MOST_QUESTIONS) {
            problems.add(list.items()
                    .get(Handout.MOST_QUESTIONS)
                    .problem(
                            "Page one of a handout holds " + Handout.MOST_QUESTIONS
                                    + " questions, and this is one more.",
                            "Leave some out."));
        }
        List<HandoutQuestion> questions = new ArrayList<>();
        int number = 0;
        for (YamlNode item : list.items()) {
            HandoutQuestion question = question(HandoutQuestion.id(handout, ++number), item);
            if (question != null) {
                questions.add(question);
            }
        }
        return List.copyOf(questions);
    }

    private @Nullable HandoutQuestion question(String id, YamlNode node) {
        Entries in = shape.entries(node, QUESTIONS);
        if (in == null) {
            return null;
        }
        in.allowOnly(QUESTION_KEYS, "key", problems);
        String ask = shape.text(in, "ask");
        String why = shape.text(in, "why");
        if (ask == null || why == null) {
            return null;
        }
        Wording words = new Wording(ask, texts(in, "also"), why);
        return new HandoutQuestion(id, words, texts(in, "sources"), shape.optionalText(in, "no-source"));
    }

    private List<String> texts(Entries in, String key) {
        return shape.texts(in, key).stream().map(text -> text.text().strip()).toList();
    }

    /** What the page says in place of its fixed phrases. */
    private Map<String, String> words(Entries in) {
        YamlNode node = in.get(WORDS);
        Entries written = node == null ? null : shape.entries(node, WORDS);
        if (node == null || written == null) {
            return Map.of();
        }
        if (in.get(QUESTIONS) == null) {
            problems.add(node.problem(
                    "Only a handout with questions of its own has words of its own.",
                    "Add  questions:  or leave the words out."));
        }
        written.allowOnly(Set.copyOf(Handout.WORDS), "phrase", problems);
        Map<String, String> words = new LinkedHashMap<>();
        written.values().forEach((name, value) -> {
            String text = shape.text(value, name);
            if (text != null) {
                words.put(name, text);
            }
        });
        return words;
    }

    /** Needed where there is something to review. */
    private @Nullable LocalDate reviewed(Entries in) {
        YamlNode node = in.get(REVIEWED);
        if (node == null && in.get(QUESTIONS) != null) {
            problems.add(in.problem("\"reviewed\" is missing.", "Add  reviewed: 2026-11-22"));
        }
        return node == null ? null : shape.date(node, REVIEWED);
    }

    /** Facts only: whose list it is, and how it is printed, is said where it is handed out. */
    private Situation situation(Entries in) {
        YamlNode node = in.get("situation");
        if (node == null) {
            problems.add(in.problem("\"situation\" is missing.", "Add  situation: {procedure: sdr}"));
            return Situation.empty();
        }
        Entries facts = shape.entries(node, "situation");
        Map<String, Value> values = new LinkedHashMap<>();
        if (facts != null) {
            facts.allowOnly(vocabulary.names(), "fact", problems);
            facts.values().forEach((name, written) -> {
                Fact fact = vocabulary.get(name);
                Value value = fact == null ? null : new FactReader(problems).read(fact, written);
                if (value != null) {
                    values.put(name, value);
                }
            });
        }
        return Situation.of(vocabulary, values);
    }
}
