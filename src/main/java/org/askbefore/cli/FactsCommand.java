package org.askbefore.cli;

import org.askbefore.situation.Fact;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** askbefore facts: the vocabulary, for people who write situation files by hand. */
final class FactsCommand implements Command {
    private final Terminal terminal;

    FactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public CommandSpec spec(String... args) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Lists every fact that a situation file may hold, with its values in plain words.", "");
        return spec;
    }

    @Override
    public int run(ParseResult options) {
        for (Fact fact : Banks.vocabulary().facts()) {
            terminal.out().println(fact.name() + ": " + fact.ask());
            if (fact.kind() instanceof Fact.WholeNumber number) {
                terminal.out().println("    a number from " + number.min() + " to " + number.max());
            } else if (fact.kind() instanceof Fact.ManyOf) {
                terminal.out().println("    several, as a list, or [none]");
            }
            for (String value : fact.values()) {
                terminal.out().println("    " + value + ": " + fact.label(value));
            }
        }
        return ExitCode.DONE;
    }
}
