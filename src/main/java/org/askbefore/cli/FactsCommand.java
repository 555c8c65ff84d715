package org.askbefore.cli;

import org.askbefore.document.JsonText;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.EditorSchema;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** askbefore facts: the vocabulary, for people who write files by hand and for their editors. */
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
        String kinds = String.join(", ", EditorSchema.names());
        spec.addOption(OptionSpec.builder("--schema")
                .type(String.class)
                .arity("0..1")
                .fallbackValue(EditorSchema.names().get(0))
                .paramLabel("KIND")
                .description("A JSON Schema instead, with which an editor completes and checks files of that kind: "
                        + kinds + "; the first if KIND is left out.")
                .build());
        spec.addOption(Banks.folder());
        return spec;
    }

    @Override
    public int run(ParseResult options) throws ProblemException {
        String kind = options.matchedOptionValue("--schema", (String) null);
        if (kind == null) {
            list(Banks.bank(options).vocabulary());
        } else {
            terminal.out().print(JsonText.of(schema(kind).of(Banks.bank(options))));
        }
        return ExitCode.DONE;
    }

    private static EditorSchema schema(String kind) throws ProblemException {
        EditorSchema schema = EditorSchema.named(kind);
        if (schema == null) {
            throw new ProblemException(Problem.at(
                    Place.of("--schema"),
                    "There is no schema for \"" + kind + "\".",
                    Nearest.mend(kind, EditorSchema.names(), "Kinds of files")));
        }
        return schema;
    }

    private void list(Vocabulary vocabulary) {
        for (Fact fact : vocabulary.facts()) {
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
    }
}
