package org.askbefore.questionbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Each printed text says what its short forms stand for. Which texts meet on a list differs from list to list, so any of
 * them may hold the first use; only the name of a procedure stands above all texts that are for that procedure alone.
 */
final class AbbreviationCheck {
    /** Where the short forms stand in words.yaml. */
    static final String TABLE = "abbreviations";

    private static final Set<String> QUESTION = Set.of("ask", "ask-other", "also", "also-other", "why", "why-other");
    private static final Set<String> NOTICE = Set.of("title", "text", "text-other", "page");
    /** What is printed of the other files, by the start of their path. */
    private static final Map<String, Set<String>> PRINTED = Map.of(
            "facts.yaml", Set.of("ask", "ask-other", "help", "labels", "unit", "tell-team"),
            "topics.yaml", Set.of("title", "title-other"),
            "countries.yaml", Set.of("name", "number"),
            "words.yaml", Set.copyOf(Words.NAMES),
            "procedures/", Set.of("name", "where", "plain"),
            "sources/", Set.of("publisher"),
            "interview.yaml", Set.of("title", "lead"),
            "handouts.yaml", Set.of("title", "note", "words", "questions"));

    private final WrittenBank written;
    private final Problems problems;
    private final Abbreviations abbreviations;

    AbbreviationCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.problems = problems;
        this.abbreviations = new Abbreviations(table(written.files().get("words.yaml")));
    }

    private static Map<String, String> table(@Nullable Entries words) {
        Map<String, String> table = new LinkedHashMap<>();
        if (words != null && words.get(TABLE) instanceof Entries entries) {
            entries.values().forEach((name, node) -> {
                if (node instanceof YamlNode.Text text) {
                    table.put(name, text.text().strip());
                }
            });
        }
        return table;
    }

    void run() {
        written.questions()
                .forEach(question -> entries(
                        question.file(), QUESTION, isNamedAbove(question.thing().when())));
        written.notices()
                .forEach(notice -> entries(
                        notice.file(), NOTICE, isNamedAbove(notice.thing().when())));
        written.files()
                .forEach((path, file) -> PRINTED.forEach((start, keys) -> {
                    if (path.startsWith(start)) {
                        entries(file, keys, shortForm -> false);
                    }
                }));
    }

    /** Looks at what is printed, at any depth. */
    private void entries(Entries in, Set<String> printed, Predicate<String> isNamedAbove) {
        in.values().forEach((key, node) -> {
            if (printed.contains(key)) {
                texts(node, isNamedAbove);
            } else if (node instanceof Entries entries) {
                entries(entries, printed, isNamedAbove);
            }
        });
    }

    private void texts(YamlNode node, Predicate<String> isNamedAbove) {
        if (node instanceof YamlNode.Text text) {
            text(text, isNamedAbove);
        } else if (node instanceof YamlNode.Items list) {
            list.items().forEach(item -> texts(item, isNamedAbove));
        } else if (node instanceof Entries entries) {
            entries.values().values().forEach(value -> texts(value, isNamedAbove));
        }
    }

    private void text(YamlNode.Text text, Predicate<String> isNamedAbove) {
        for (String shortForm : Abbreviations.in(text.text())) {
            String meaning = abbreviations.longForms().get(shortForm);
            if (meaning == null) {
                problems.add(text.problem(
                        "\"" + shortForm + "\" is short for something that words.yaml does not tell.",
                        "Use plain words, or add it to " + TABLE + " in words.yaml."));
            } else if (!abbreviations.spellsOut(text.text(), shortForm) && !isNamedAbove.test(shortForm)) {
                problems.add(text.problem(
                        "\"" + shortForm + "\" is not spelled out where this text first uses it.",
                        "Write  " + meaning + " (" + shortForm + ")  there, or plain words."));
            }
        }
    }

    /** Whether the rule holds for one procedure only, whose name spells out the short form. */
    private Predicate<String> isNamedAbove(Condition when) {
        QuestionBank bank = written.bank();
        return shortForm -> bank.procedures().values().stream()
                .filter(procedure -> abbreviations.spellsOut(procedure.name(), shortForm))
                .map(procedure -> Goal.doesNotAsk(new Leaf.Is("procedure", Set.of(procedure.id()))))
                .anyMatch(elsewhere -> Witness.of(bank.vocabulary(), List.of(Goal.asks(when), elsewhere)) == null);
    }
}
