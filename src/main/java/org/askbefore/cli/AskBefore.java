package org.askbefore.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: finds the command that was named and runs it. */
public final class AskBefore {
    private static final int HELP_WIDTH = 100;
    private final Terminal terminal;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    private AskBefore(Terminal terminal) {
        this.terminal = terminal;
        for (Command command : List.of(
                new MakeCommand(terminal),
                new AskCommand(terminal),
                new BatchCommand(terminal),
                new ServeCommand(terminal),
                new WhyCommand(terminal),
                new CheckCommand(terminal),
                new FactsCommand(terminal))) {
            commands.put(command.name(), command);
        }
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        StandardOutput output = new StandardOutput();
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(System.in, out, err, Screen::isTypedInto);
        Thread.setDefaultUncaughtExceptionHandler(new LastWord(terminal));
        int code = run(terminal, args);
        out.flush();
        if (output.isFaulty() && code == ExitCode.DONE) {
            code = ExitCode.FILE;
            if (!output.isUnread()) {
                err.println("standard output: Not all could be written; the disk may be full.");
            }
        }
        System.exit(code);
    }

    /** Runs a command. Exit codes: see {@link ExitCode}. */
    static int run(Terminal terminal, String... args) {
        return new AskBefore(terminal).run(args);
    }

    private int run(String... args) {
        // No option is a date or a time of Java's: a cold start need not get to know its classes for them.
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
        Faults faults = new Faults(terminal);
        if (args.length > 0 && !args[0].startsWith("-") && !commands.containsKey(args[0])) {
            return faults.unknownCommand(args[0], commands.keySet());
        }
        Command named = args.length == 0 ? null : commands.get(args[0]);
        if (named != null) {
            named.begin();
        }
        try {
            CommandLine line = commandLine(args);
            ParseResult result = line.parseArgs(args);
            if (printHelp(result)) {
                return ExitCode.DONE;
            }
            if (!result.hasSubcommand()) {
                line.usage(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
                return ExitCode.COMMAND_LINE;
            }
            ParseResult options = result.subcommand();
            refuseBlank(options);
            Command command = commands.get(options.commandSpec().name());
            if (command == null) {
                throw new IllegalStateException(options.commandSpec().name());
            }
            return command.run(options);
        } catch (ParameterException e) {
            return faults.commandLine(e);
        } catch (Exception | Error e) {
            return faults.inCommand(e, named == null ? "" : named.afterCut());
        }
    }

    /** Only the command that is named is built, since each is made from the vocabulary. */
    private CommandLine commandLine(String... args) {
        CommandSpec spec = CommandSpec.create().name("askbefore");
        spec.version("Ask Before " + version());
        help(spec);
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Say which version this is.")
                .build());
        spec.usageMessage()
                .description(
                        "Makes the list of questions to take to the surgeon before, or after, a rhizotomy.",
                        "It asks questions; it never advises. It runs offline and keeps nothing.",
                        "")
                .footer("", "Each command explains itself:  askbefore make --help");
        boolean named = args.length > 0 && commands.containsKey(args[0]);
        commands.forEach((name, command) -> {
            if (!named || name.equals(args[0])) {
                CommandSpec sub = command.spec(args).name(name);
                help(sub);
                spec.addSubcommand(name, sub);
            }
        });
        CommandLine line = new CommandLine(spec);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setOverwrittenOptionsAllowed(false);
        return line;
    }

    /**
     * An option or a place with nothing in it comes from a script whose variable is not set: it is never read as the current
     * folder, or as nothing.
     */
    private static void refuseBlank(ParseResult options) {
        for (ArgSpec given : options.matchedArgs()) {
            if (given.arity().max() > 0) {
                for (String value : given.originalStringValues()) {
                    if (isBlank(value)) {
                        String name = given instanceof OptionSpec option ? option.longestName() : given.paramLabel();
                        String told = name + ": Its value is empty. Give it one, or leave it out.";
                        throw new ParameterException(options.commandSpec().commandLine(), told, given, value);
                    }
                }
            }
        }
    }

    private static boolean isBlank(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static void help(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    private boolean printHelp(ParseResult result) {
        ParseResult deepest = result.hasSubcommand() ? result.subcommand() : result;
        PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
        if (deepest.isUsageHelpRequested()) {
            deepest.commandSpec().commandLine().usage(out);
            return true;
        }
        if (deepest.isVersionHelpRequested()) {
            deepest.commandSpec().commandLine().printVersionHelp(out);
            return true;
        }
        return false;
    }

    private static String version() {
        String version = AskBefore.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
