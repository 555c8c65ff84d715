package org.askbefore.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.askbefore.batch.Batch;
import org.askbefore.batch.CsvHeader;
import org.askbefore.batch.ListMaker;
import org.askbefore.batch.Mapping;
import org.askbefore.batch.PrintRun;
import org.askbefore.batch.ProgressKind;
import org.askbefore.batch.Schedule;
import org.askbefore.batch.Summary;
import org.askbefore.document.Branding;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.questionbank.QuestionBank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** askbefore batch: a schedule in, a list for each patient out. */
final class BatchCommand implements Command {
    private static final int MOST_THREADS = 64;
    private final Terminal terminal;

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public CommandSpec spec(String... args) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .customSynopsis(
                        "askbefore batch SCHEDULE --out DIR [OPTION…]",
                        "       askbefore batch SCHEDULE --merge FILE [--out DIR] [OPTION…]",
                        "       askbefore batch --header")
                .sortOptions(false)
                .description(
                        "Makes a list for each patient of a schedule: CSV, JSON Lines, or a folder of situation files.",
                        "")
                .footer("", "Telephone the patients of contact-first.csv before you post a list.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("SCHEDULE")
                .type(Path.class)
                .description("A .csv or .jsonl file, or a folder.")
                .build());
        add(spec, "--out", "DIR", Path.class, "Where the lists go; made if it is not there.");
        add(spec, "--merge", "FILE", Path.class, "One file to print instead, each patient on sheets of their own.");
        add(spec, "--mapping", "FILE", Path.class, "Says what the columns and codes of your own export mean.");
        add(spec, "--threads", "N", Integer.class, "How many lists are made at once; as many as there are processors.");
        flag(spec, "--resume", "Finish what an earlier run began.");
        flag(spec, "--dry-run", "Check everything, and write nothing.");
        flag(spec, "--quiet", "Do not show how far it is.");
        flag(spec, "--header", "Print a CSV header and a filled example.");
        Banks.addBranding(spec);
        Banks.addOptions(spec);
        return spec;
    }

    @Override
    public String afterCut() {
        return "With --resume it goes on: what is done stays done.";
    }

    private static void add(CommandSpec spec, String name, String label, Class<?> type, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(type)
                .paramLabel(label)
                .description(description)
                .build());
    }

    private static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(OptionSpec.builder(name).description(description).build());
    }

    @Override
    public int run(ParseResult options) throws ProblemException, IOException {
        QuestionBank bank = Banks.bank(options);
        if (options.hasMatchedOption("--header")) {
            terminal.out().print(CsvHeader.of(bank.vocabulary()));
            return ExitCode.DONE;
        }
        boolean dryRun = options.hasMatchedOption("--dry-run");
        Path file = required(
                options.matchedPositionalValue(0, (Path) null), "SCHEDULE", "Name a .csv or .jsonl file, or a folder.");
        BatchPlace place = dryRun ? new BatchPlace(file, null) : BatchPlace.of(options);
        int threads = threads(options);
        SourceText mapping = mapping(options);
        Mapping codes = mapping == null ? Mapping.NONE : Mapping.read(mapping, bank.vocabulary());
        Schedule schedule = Schedule.of(file, file.toString(), bank.vocabulary(), codes);
        Branding branding = Banks.branding(options);
        ListMaker maker =
                new ListMaker(bank, Banks.documents(options), branding, mapping == null ? "" : mapping.text());
        Batch batch = new Batch(schedule, maker, threads).tellingCut(this::tell);
        boolean resume = options.hasMatchedOption("--resume");
        Summary summary;
        if (dryRun) {
            summary = batch.dryRun(new ToldRows(terminal.out())::row, progress(options));
        } else if (place.print() == null) {
            summary = batch.run(place.folder(), resume, progress(options));
        } else {
            PrintRun run = new PrintRun(schedule, maker, threads, this::tell);
            summary = run.run(place.folder(), place.print(), resume, progress(options));
        }
        summary.lines().forEach(terminal.out()::println);
        schedule.passedOver().forEach(terminal.out()::println);
        return summary.rejected() == 0 ? ExitCode.DONE : ExitCode.FILE;
    }

    private void tell(ProblemException told) {
        told.problems().forEach(problem -> terminal.err().println(problem.inFull()));
    }

    private static Path required(@Nullable Path given, String name, String mend) throws ProblemException {
        if (given == null) {
            throw new ProblemException(
                    Problem.at(Place.of("--" + name.replaceFirst("^--", "")), "It is missing.", mend));
        }
        return given;
    }

    private static int threads(ParseResult options) throws ProblemException {
        int threads =
                options.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors());
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ProblemException(
                    Problem.at(Place.of("--threads"), "It needs a whole number from 1 to " + MOST_THREADS + ".", ""));
        }
        return threads;
    }

    private static @Nullable SourceText mapping(ParseResult options) throws ProblemException {
        Path file = options.matchedOptionValue("--mapping", (Path) null);
        return file == null ? null : SourceText.of(file, file.toString());
    }

    private ProgressKind progress(ParseResult options) {
        if (options.hasMatchedOption("--quiet")) {
            return ProgressKind.quiet();
        }
        int width = Screen.width();
        return width == 0 ? ProgressKind.lines(terminal.err()) : ProgressKind.bar(terminal.err(), width);
    }
}
