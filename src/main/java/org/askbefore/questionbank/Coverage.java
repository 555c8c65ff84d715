package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/**
 * How many questions of a bank can be asked for each procedure, before and after it. Exact: a question counts where some
 * situation prints it.
 */
public final class Coverage {
    private static final String PROCEDURE = "procedure";
    private static final String SITE = "site";
    private final QuestionBank bank;
    private final Map<String, List<Goal>> columns;
    private final Map<String, Map<String, Count>> counts = new LinkedHashMap<>();

    /** How many can be asked before, and after; one question can count as both. */
    public record Count(int before, int after) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(before + other.before, after + other.after);
        }
    }

    private Coverage(QuestionBank bank) {
        this.bank = bank;
        this.columns = columns(bank);
        bank.questions().forEach(question -> counts.put(question.id(), count(question)));
    }

    /** Counts the questions of a bank. */
    public static Coverage of(QuestionBank bank) {
        return new Coverage(bank);
    }

    /** The procedures in the order of the vocabulary, one with sites by site. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** The count of the questions on a topic. */
    public Count ofTopic(Topic topic, String column) {
        return sum(question -> question.topic().equals(topic.id()), column);
    }

    /** The count of the questions in a printed section. */
    public Count ofSection(Section section, String column) {
        return sum(question -> question.section().equals(section.id()), column);
    }

    private Count sum(Predicate<Question> chosen, String column) {
        Count sum = Count.NONE;
        for (Question question : bank.questions()) {
            if (chosen.test(question)) {
                sum = sum.plus(counts.getOrDefault(question.id(), Map.of()).getOrDefault(column, Count.NONE));
            }
        }
        return sum;
    }

    private Map<String, Count> count(Question question) {
        List<Goal> printed = bank.printed(question);
        Condition after = bank.condition("after-procedure");
        Map<String, Count> byColumn = new LinkedHashMap<>();
        columns.forEach((column, goals) -> {
            boolean isBefore = meets(printed, goals, Goal.doesNotAsk(after));
            boolean isAfter = meets(printed, goals, Goal.asks(after));
            byColumn.put(column, new Count(isBefore ? 1 : 0, isAfter ? 1 : 0));
        });
        return byColumn;
    }

    private boolean meets(List<Goal> printed, List<Goal> column, Goal stage) {
        List<Goal> goals = new ArrayList<>(column);
        goals.add(stage);
        goals.addAll(printed);
        return Witness.of(bank.vocabulary(), goals) != null;
    }

    private static Map<String, List<Goal>> columns(QuestionBank bank) {
        Map<String, List<Goal>> columns = new LinkedHashMap<>();
        Fact procedures = bank.vocabulary().get(PROCEDURE);
        Fact sites = bank.vocabulary().get(SITE);
        for (String procedure : procedures == null ? List.<String>of() : procedures.values()) {
            Goal is = Goal.asks(new Leaf.Is(PROCEDURE, Set.of(procedure)));
            if (sites == null || !hasSites(bank, procedure)) {
                columns.put(procedure, List.of(is));
            } else {
                sites.values().forEach(site -> columns.put(procedure + " " + site, goals(is, sites, site)));
            }
        }
        return columns;
    }

    /** Whether a list for this procedure asks for the site. */
    private static boolean hasSites(QuestionBank bank, String procedure) {
        Situation situation = Situation.of(bank.vocabulary(), Map.of(PROCEDURE, new Value.Chosen(procedure)));
        Condition onlyWhen = bank.onlyWhen().get(SITE);
        return onlyWhen != null && onlyWhen.holds(situation);
    }

    /** That procedure at that site and no other. */
    private static List<Goal> goals(Goal is, Fact sites, String site) {
        Set<String> others = new LinkedHashSet<>(sites.values());
        others.remove(site);
        Goal here = Goal.asks(new Leaf.Includes(SITE, Set.of(site)));
        return others.isEmpty()
                ? List.of(is, here)
                : List.of(is, here, Goal.doesNotAsk(new Leaf.Includes(SITE, others)));
    }
}
