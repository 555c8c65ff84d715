package org.askbefore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One option for each fact, made from the vocabulary, and one for each part of "person" and "print". */
final class RequestOptions {
    private final Set<String> typed;
    private boolean all;

    private RequestOptions(String... args) {
        this.typed = new HashSet<>();
        for (String arg : args) {
            typed.add(arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg);
        }
    }

    /** Adds the options that were typed, or all where help is wanted or one is not known: fifty options slow a start. */
    static void addTo(CommandSpec spec, Vocabulary vocabulary, String... args) {
        RequestOptions options = new RequestOptions(args);
        options.all = options.isHelpWanted(spec, vocabulary);
        List<OptionSpec> print = new ArrayList<>();
        options.add(print, "paper", "PAPER", "a4 or letter.");
        options.add(print, "length", "LENGTH", "short, standard or full; else what fits the situation.");
        options.addSwitch(print, "large-print", "Large type, 18 points.");
        options.addSwitch(
                print, "easy-read", "One question a block, in larger type, with more space; short unless told.");
        options.add(
                print,
                "also-tell",
                "VALUE,…",
                "Delicate values to print in \"Tell your team\"; left out unless named.");
        group(spec, 1, "%nHow to print it:%n", print);
        List<OptionSpec> person = new ArrayList<>();
        RequestReader.PERSON.forEach((name, words) -> options.add(person, name, "TEXT", capital(words) + "."));
        group(spec, 2, "%nWho it is for, printed at the head of the page:%n", person);
        List<OptionSpec> facts = new ArrayList<>();
        for (Fact fact : vocabulary.facts()) {
            if (options.isWanted(fact.name())) {
                options.add(facts, fact.name(), label(fact), description(fact));
            }
        }
        group(spec, 3, "%nWhat is known of the situation:%n", facts);
    }

    /** Adds the place for a situation file. */
    static void addSituation(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("SITUATION.yaml")
                .type(String.class)
                .description("A situation file; - for standard input.")
                .build());
    }

    /** What the situation file and the options say together. @throws ProblemException with every mistake in them */
    static Request request(ParseResult options, Vocabulary vocabulary, Terminal terminal)
            throws ProblemException, IOException {
        String file = options.matchedPositionalValue(0, (String) null);
        if (file == null) {
            return request(options, vocabulary, (SourceText) null);
        }
        boolean input = file.equals("-");
        return request(
                options,
                vocabulary,
                input ? SourceText.of(terminal.in(), "standard input") : SourceText.of(Path.of(file), file));
    }

    /** What a text, if there is one, and the options say together. @throws ProblemException with every mistake in them */
    static Request request(ParseResult options, Vocabulary vocabulary, @Nullable SourceText text)
            throws ProblemException {
        RequestReader reader = new RequestReader(vocabulary);
        if (text != null) {
            reader.file(text);
        }
        read(options, reader);
        return reader.read();
    }

    private static void read(ParseResult options, RequestReader reader) {
        for (OptionSpec option : options.matchedOptions()) {
            String name = option.longestName();
            if (option.group() != null && name.startsWith("--")) {
                String value = option.getValue();
                reader.option(name.substring(2), value == null ? "" : value);
            }
        }
    }

    private boolean isHelpWanted(CommandSpec spec, Vocabulary vocabulary) {
        for (String option : typed) {
            boolean known = !option.startsWith("-")
                    || spec.optionsMap().containsKey(option)
                    || vocabulary.names().contains(option.replaceFirst("^--", ""))
                    || RequestReader.PERSON.containsKey(option.replaceFirst("^--", ""))
                    || RequestReader.PRINT.containsKey(option.replaceFirst("^--", ""));
            if (!known && !option.equals("-")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWanted(String name) {
        return all || typed.contains("--" + name);
    }

    private void add(List<OptionSpec> options, String name, String label, String description) {
        if (isWanted(name)) {
            options.add(OptionSpec.builder("--" + name)
                    .type(String.class)
                    .paramLabel(label)
                    .description(description.replace("%", "%%"))
                    .build());
        }
    }

    private void addSwitch(List<OptionSpec> options, String name, String description) {
        if (isWanted(name)) {
            options.add(OptionSpec.builder("--" + name)
                    .type(String.class)
                    .arity("0..1")
                    .fallbackValue("yes")
                    .paramLabel("yes|no")
                    .description(description)
                    .build());
        }
    }

    private static void group(CommandSpec spec, int order, String heading, List<OptionSpec> options) {
        if (options.isEmpty()) {
            return;
        }
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .heading(heading)
                .order(order)
                .validate(false)
                .exclusive(false);
        options.forEach(group::addArg);
        spec.addArgGroup(group.build());
    }

    private static String label(Fact fact) {
        if (fact.kind() instanceof Fact.WholeNumber) {
            return "NUMBER";
        }
        return fact.kind() instanceof Fact.OneOf ? "VALUE" : "VALUE,…";
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
