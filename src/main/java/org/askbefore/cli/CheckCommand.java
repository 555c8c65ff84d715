package org.askbefore.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.Check;
import org.askbefore.questionbank.CoverageTable;
import org.askbefore.questionbank.QuestionBank;
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
                .type(LocalDate.class)
                .paramLabel("DATE")
                .description("Warn of reviews older than 24 months on this day, such as 2026-11-22.")
                .build());
        spec.addOption(OptionSpec.builder("--table")
                .description(
                        "Print, in Markdown, how many questions can be asked for each procedure, before / after it.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult options) throws ProblemException {
        Path folder = options.matchedPositionalValue(0, (Path) null);
        LocalDate today = options.matchedOptionValue("--today", (LocalDate) null);
        Check check = Check.of(folder == null ? BankFiles.builtIn() : BankFiles.in(folder), today);
        for (Problem problem : check.faults()) {
            terminal.err().println(problem.inFull());
        }
        for (Problem warning : check.warnings()) {
            terminal.err().println("warning: " + warning.inFull());
        }
        QuestionBank bank = check.bank();
        if (bank != null && check.faults().isEmpty() && options.hasMatchedOption("--table")) {
            terminal.out().print(CoverageTable.of(bank));
        } else {
            terminal.out().println(summary(bank, check));
        }
        return check.faults().isEmpty() ? ExitCode.DONE : ExitCode.FILE;
    }

    private static String summary(@Nullable QuestionBank bank, Check check) {
        String counts = bank == null
                ? ""
                : bank.questions().size() + " questions on " + bank.topics().size() + " topics, "
                        + bank.notices().size() + " notices, " + bank.sources().size() + " sources: ";
        return counts + check.faults().size() + " faults, " + check.warnings().size() + " warnings";
    }
}
