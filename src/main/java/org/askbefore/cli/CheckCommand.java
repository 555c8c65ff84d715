package org.askbefore.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.askbefore.measure.Figure;
import org.askbefore.measure.MeasureTable;
import org.askbefore.measure.Measures;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.Check;
import org.askbefore.questionbank.CoverageTable;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.ReadingTable;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** askbefore check: every fault of a question bank. */
final class CheckCommand implements Command {
    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(String... args) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Reports every fault of a whole question bank, each with its place and its mend.", "");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("DIR")
                .type(Path.class)
                .description("The folder of the bank; the built-in one if this is left out.")
                .build());
        spec.addOption(OptionSpec.builder("--today")
                .type(String.class)
                .paramLabel("DATE")
                .description("Warn of reviews older than 24 months on this day, such as 2026-11-22.")
                .build());
        spec.addOption(OptionSpec.builder("--table")
                .description(
                        "Print, in Markdown, how many questions can be asked for each procedure, before / after it.")
                .build());
        spec.addOption(OptionSpec.builder("--grades")
                .description(
                        "Print the reading grade of each procedure's questions and of each question, hardest first.")
                .build());
        spec.addOption(OptionSpec.builder("--measures")
                .description("Print, in Markdown, what was counted over many generated situations; half a minute.")
                .build());
        spec.addOption(OptionSpec.builder("--reach")
                .type(String.class)
                .paramLabel("ID")
                .description("Print a situation whose list has the question of that id.")
                .build());
        return spec;
    }

    private static @Nullable LocalDate today(@Nullable String written) throws ProblemException {
        try {
            return written == null ? null : LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw new ProblemException(
                    Problem.at(Place.of("--today"), "This is no day.", "Write year, month and day: 2026-11-22."));
        }
    }

    @Override
    public int run(ParseResult options) throws ProblemException {
        Path folder = options.matchedPositionalValue(0, (Path) null);
        LocalDate today = today(options.matchedOptionValue("--today", (String) null));
        Check check = Check.of(folder == null ? BankFiles.builtIn() : BankFiles.in(folder), today);
        for (Problem problem : check.faults()) {
            terminal.err().println(problem.inFull());
        }
        for (Problem warning : check.warnings()) {
            terminal.err().println("warning: " + warning.inFull());
        }
        QuestionBank bank = check.bank();
        if (bank == null || !check.faults().isEmpty()) {
            terminal.out().println(summary(bank, check));
            return ExitCode.FILE;
        }
        if (options.hasMatchedOption("--measures")) {
            return measures(bank);
        }
        terminal.out().print(report(bank, check, options));
        return ExitCode.DONE;
    }

    /** Figures that are not as wanted are told with a case, and end the command as faults do. */
    private int measures(QuestionBank bank) {
        List<Figure> figures = Measures.of(bank);
        terminal.out().print(MeasureTable.of(figures));
        List<Figure> unmet = figures.stream().filter(figure -> !figure.isMet()).toList();
        for (Figure figure : unmet) {
            terminal.err().println(figure.what() + ": " + figure.written() + ", wanted " + figure.writtenWanted());
            terminal.err().println("  " + figure.example());
        }
        return unmet.isEmpty() ? ExitCode.DONE : ExitCode.FILE;
    }

    /** What was asked for of a sound bank, or how much there is of it. */
    private static String report(QuestionBank bank, Check check, ParseResult options) throws ProblemException {
        if (options.hasMatchedOption("--table")) {
            return CoverageTable.of(bank);
        }
        if (options.hasMatchedOption("--grades")) {
            return ReadingTable.of(bank);
        }
        String id = options.matchedOptionValue("--reach", (String) null);
        return id == null ? summary(bank, check) + "\n" : reach(bank, id);
    }

    private static String reach(QuestionBank bank, String id) throws ProblemException {
        Situation situation = bank.reaching(id);
        if (situation == null) {
            List<String> ids = bank.questions().stream().map(Question::id).toList();
            throw new ProblemException(Problem.at(
                    Place.of("--reach"), "There is no question \"" + id + "\".", Nearest.mend(id, ids, "Questions")));
        }
        StringBuilder file = new StringBuilder();
        situation
                .values()
                .forEach((fact, value) -> file.append(fact)
                        .append(": ")
                        .append(
                                value instanceof Value.Several
                                        ? value.asWritten()
                                        : value.asWritten().get(0))
                        .append('\n'));
        return file.isEmpty() ? "{}\n" : file.toString();
    }

    private static String summary(@Nullable QuestionBank bank, Check check) {
        String counts = bank == null
                ? ""
                : bank.questions().size() + " questions on " + bank.topics().size() + " topics, "
                        + bank.notices().size() + " notices, " + bank.sources().size() + " sources: ";
        return counts + check.faults().size() + " faults, " + check.warnings().size() + " warnings";
    }
}
