package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.askbefore.questionbank.Coverage.Count;

/** The coverage of a bank in Markdown: a table by printed section, and one by topic that a reader may open. */
public final class CoverageTable {
    private final QuestionBank bank;
    private final Coverage coverage;
    private final List<String> lines = new ArrayList<>();

    private CoverageTable(QuestionBank bank) {
        this.bank = bank;
        this.coverage = Coverage.of(bank);
    }

    /** The two tables. */
    public static String of(QuestionBank bank) {
        return new CoverageTable(bank).write();
    }

    private String write() {
        head("section");
        for (Section section : bank.sections()) {
            row(section.title(), column -> coverage.ofSection(section, column));
        }
        lines.add("");
        lines.add("<details><summary>By topic</summary>");
        lines.add("");
        head("topic");
        for (Topic topic : bank.topics()) {
            row("`" + topic.id() + "`", column -> coverage.ofTopic(topic, column));
        }
        lines.add("");
        lines.add("</details>");
        return String.join("\n", lines) + "\n";
    }

    private void head(String first) {
        lines.add("| " + first + " | " + String.join(" | ", coverage.columns()) + " |");
        lines.add("|---|" + ":-:|".repeat(coverage.columns().size()));
    }

    private void row(String name, Function<String, Count> counts) {
        List<String> cells = new ArrayList<>();
        for (String column : coverage.columns()) {
            cells.add(cell(counts.apply(column)));
        }
        lines.add("| " + name.replace("|", "\\|") + " | " + String.join(" | ", cells) + " |");
    }

    private static String cell(Count count) {
        return count.equals(Count.NONE) ? "·" : count.before() + " / " + count.after();
    }
}
