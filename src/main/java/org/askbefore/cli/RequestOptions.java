package org.askbefore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.askbefore.situation.Fact;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One option for each fact, made from the vocabulary, and one for each part of "person" and "print". */
final class RequestOptions {
    private RequestOptions() {}

    static void addTo(CommandSpec spec, Vocabulary vocabulary) {
        List<OptionSpec> print = new ArrayList<>();
        print.add(option("paper", "PAPER", "a4 or letter."));
        print.add(option("length", "LENGTH", "short, standard or full; else what fits the situation."));
        print.add(OptionSpec.builder("--large-print")
                .type(String.class)
                .arity("0..1")
                .fallbackValue("yes")
                .paramLabel("yes|no")
                .description("Large type, 18 points.")
                .build());
        print.add(option(
                "also-tell",
                "VALUE,…",
                "Delicate values to print in \"Tell your team\", which are left out unless named here."));
        group(spec, 1, "%nHow to print it:%n", print);
        List<OptionSpec> person = new ArrayList<>();
        RequestReader.PERSON.forEach((name, words) -> person.add(option(name, "TEXT", capital(words) + ".")));
        group(spec, 2, "%nWho it is for, printed at the head of the page:%n", person);
        List<OptionSpec> facts = new ArrayList<>();
        vocabulary.facts().forEach(fact -> facts.add(option(fact.name(), label(fact), description(fact))));
        group(spec, 3, "%nWhat is known of the situation:%n", facts);
    }

    /** Hands every option that was given to the reader. */
    static void read(ParseResult options, RequestReader reader) {
        for (OptionSpec option : options.matchedOptions()) {
            String name = option.longestName();
            if (option.group() != null && name.startsWith("--")) {
                String value = option.getValue();
                reader.option(name.substring(2), value == null ? "" : value);
            }
        }
    }

    private static void group(CommandSpec spec, int order, String heading, List<OptionSpec> options) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .heading(heading)
                .order(order)
                .validate(false)
                .exclusive(false);
        options.forEach(group::addArg);
        spec.addArgGroup(group.build());
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder("--" + name)
                .type(String.class)
                .paramLabel(label)
                .description(description.replace("%", "%%"))
                .build();
    }

    private static String label(Fact fact) {
        return fact.kind() instanceof Fact.WholeNumber
                ? "NUMBER"
                : fact.kind() instanceof Fact.OneOf ? "VALUE" : "VALUE,…";
    }

    private static String description(Fact fact) {
        if (fact.kind() instanceof Fact.WholeNumber number) {
            return fact.ask() + " " + number.min() + " to " + number.max() + ".";
        }
        String none = fact.kind() instanceof Fact.ManyOf ? ", none" : "";
        return fact.ask() + " " + String.join(", ", fact.values()) + none + ".";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
