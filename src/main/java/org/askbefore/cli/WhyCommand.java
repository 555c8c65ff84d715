package org.askbefore.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.askbefore.checklist.Absence;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.checklist.LeftOut;
import org.askbefore.checklist.WishedIds;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Because;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Obstacle;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** askbefore why: each question with the facts that put it there, or why one is missing. */
final class WhyCommand implements Command {
    private final Terminal terminal;

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "why";
    }

    @Override
    public CommandSpec spec(String... args) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .customSynopsis("askbefore why [SITUATION.yaml] [--not ID] [OPTION…]")
                .sortOptions(false)
                .description("Says for each question which facts put it on the list, and which raised it.", "");
        spec.addOption(OptionSpec.builder("--not")
                .type(String.class)
                .paramLabel("ID")
                .description("Say instead why this question is not on the list.")
                .build());
        RequestOptions.addSituation(spec);
        Banks.addOptions(spec);
        RequestOptions.addTo(spec, Banks.vocabulary(), args);
        return spec;
    }

    @Override
    public int run(ParseResult options) throws ProblemException, IOException {
        QuestionBank bank = Banks.bank(options);
        Request request = RequestOptions.request(options, bank.vocabulary(), terminal);
        WishedIds.check(request, bank);
        Checklist list = new ChecklistMaker(bank).make(request);
        String id = options.matchedOptionValue("--not", (String) null);
        if (id == null) {
            list.questions().forEach(this::question);
            leftOut(list);
        } else if (isOwn(list, id)) {
            terminal.out().println(id + ": it is on the list, as your own question.");
        } else {
            absence(bank, list, id);
        }
        return ExitCode.DONE;
    }

    private void question(AskedQuestion asked) {
        PrintStream out = terminal.out();
        out.println(asked.position() + ". " + asked.words().ask());
        out.println("   " + asked.id());
        if (asked.isOwn()) {
            out.println("   your own question");
            return;
        }
        out.println("   asked because: " + facts(asked.because(), "it is asked of everyone"));
        if (!asked.raisedBy().isEmpty()) {
            out.println("   raised by: " + facts(asked.raisedBy(), ""));
        }
        if (!asked.sources().isEmpty()) {
            out.println("   sources: " + String.join(", ", asked.sources()));
        }
    }

    private static String facts(List<Because> reasons, String otherwise) {
        List<String> facts = new ArrayList<>();
        for (Because because : reasons) {
            facts.add(
                    because.value() == null
                            ? because.fact() + " is not known"
                            : because.fact() + ": " + because.value());
        }
        return facts.isEmpty() ? otherwise : String.join(", ", facts);
    }

    private void absence(QuestionBank bank, Checklist list, String id) throws ProblemException {
        Absence absence = Absence.of(bank, list.situation(), id).orElseThrow(() -> unknown(bank, id));
        PrintStream out = terminal.out();
        out.println(id + ": " + absence.question().patient().ask());
        for (Question other : absence.displacedBy()) {
            out.println("  " + other.id() + " is asked in its place.");
        }
        if (!absence.obstacles().isEmpty()) {
            out.println("  Its rule is not true:");
            absence.obstacles().forEach(obstacle -> out.println("  - " + obstacle(obstacle)));
        }
        if (absence.isAsked()) {
            out.println("  " + asked(list, id));
        }
    }

    private static String asked(Checklist list, String id) {
        if (list.questions().stream().anyMatch(asked -> asked.id().equals(id))) {
            return "It is on the list.";
        }
        return list.ranked().contains(id)
                ? "It is asked, but a list of this length leaves it out: --length full"
                : "It is asked, but the situation file leaves it out: take it from \"leave-out\".";
    }

    private static boolean isOwn(Checklist list, String id) {
        return list.questions().stream()
                .anyMatch(asked -> asked.isOwn() && asked.id().equals(id));
    }

    private void leftOut(Checklist list) {
        for (LeftOut left : list.leftOutByOwner()) {
            terminal.out()
                    .println(
                            "Left out by the situation file: " + left.question().id());
        }
    }

    private static ProblemException unknown(QuestionBank bank, String id) {
        List<String> ids = bank.questions().stream().map(Question::id).toList();
        return new ProblemException(Problem.at(
                Place.of("--not"), "There is no question \"" + id + "\".", Nearest.mend(id, ids, "Questions")));
    }

    /** One part of the rule, and what would have made it true. */
    private static String obstacle(Obstacle obstacle) {
        Leaf leaf = obstacle.leaf();
        String fact = String.join(" or ", leaf.names());
        String state =
                obstacle.truth() == Truth.UNKNOWN ? fact + " is not known well enough" : fact + " says otherwise";
        return state + "; " + (obstacle.negated() ? "it would have to be none of: " : "needed: ") + wanted(leaf);
    }

    private static String wanted(Leaf leaf) {
        if (leaf instanceof Leaf.Is is) {
            return String.join(", ", new TreeSet<>(is.values()));
        }
        if (leaf instanceof Leaf.Includes includes) {
            return String.join(", ", new TreeSet<>(includes.values()));
        }
        return leaf instanceof Leaf.Within within ? within.min() + " to " + within.max() : "that it is not given";
    }
}
