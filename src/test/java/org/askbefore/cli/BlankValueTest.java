package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A script whose variable is not set gives an option nothing; no command takes that for the current folder, or for nothing. */
class BlankValueTest {
    private static final Terminal NOBODY = new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    /** Each command with each option of it that takes a value; "--help" makes them all be there. */
    static List<List<String>> options() {
        List<List<String>> options = new ArrayList<>();
        for (Command command : commands()) {
            CommandSpec spec = command.spec("--help");
            for (OptionSpec option : spec.options()) {
                if (takesValue(option)) {
                    options.add(List.of(command.name(), option.longestName()));
                }
            }
        }
        return options;
    }

    private static boolean takesValue(ArgSpec option) {
        return option.arity().max() > 0;
    }

    private static List<Command> commands() {
        return List.of(
                new MakeCommand(NOBODY),
                new AskCommand(NOBODY),
                new BatchCommand(NOBODY),
                new ServeCommand(NOBODY),
                new WhyCommand(NOBODY),
                new CheckCommand(NOBODY),
                new FactsCommand(NOBODY));
    }

    @Test
    void all_the_options_are_tried() {
        assertThat(options())
                .hasSizeGreaterThan(100)
                .contains(
                        List.of("batch", "--out"),
                        List.of("batch", "--merge"),
                        List.of("batch", "--mapping"),
                        List.of("make", "-o"),
                        List.of("make", "--site"),
                        List.of("ask", "--save"),
                        List.of("serve", "--branding"),
                        List.of("why", "--templates"),
                        List.of("facts", "--bank"));
    }

    @ParameterizedTest
    @MethodSource("options")
    void no_option_takes_a_blank_value(List<String> option) {
        String name = option.get(1);
        for (String blank : List.of("", " ", "\t", "\u00A0", "\u3000 ")) {
            Ran ran = Ran.with(option.get(0), name, blank);
            assertThat(ran.code()).as(option + " \"" + blank + "\"").isEqualTo(ExitCode.COMMAND_LINE);
            assertThat(ran.err()).contains(name).doesNotContain("Exception");
            assertThat(ran.out()).isEmpty();
        }
        assertThat(Ran.with(option.get(0), name + "=").code()).isEqualTo(ExitCode.COMMAND_LINE);
    }

    @Test
    void no_place_for_a_file_takes_a_blank_name() {
        for (Command command : commands()) {
            for (PositionalParamSpec place : command.spec().positionalParameters()) {
                for (String blank : List.of("", " ")) {
                    Ran ran = Ran.with(command.name(), blank);
                    assertThat(ran.code()).isEqualTo(ExitCode.COMMAND_LINE);
                    assertThat(ran.err()).startsWith(place.paramLabel() + ": Its value is empty.");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--merge"})
    void a_batch_into_no_folder_writes_nothing_into_the_current_one(String option) {
        Ran ran = Ran.with("batch", "examples/batch/schedule.csv", option, "");
        assertThat(ran)
                .isEqualTo(new Ran(
                        ExitCode.COMMAND_LINE,
                        "",
                        option + ": Its value is empty. Give it one, or leave it out.\n"
                                + "  askbefore batch --help  shows all options.\n"));
    }
}
