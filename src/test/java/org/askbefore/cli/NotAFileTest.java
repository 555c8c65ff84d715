package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is named as a file and is none is told at once. To open a pipe that nobody writes to would take for ever. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NotAFileTest {
    private static final String SCHEDULE = "examples/batch/schedule.csv";

    @TempDir
    Path temp;

    private Path out;

    @BeforeEach
    void name() {
        out = temp.resolve("out");
    }

    /** What stands in the place of a file. */
    private enum Kind {
        PIPE {
            @Override
            void at(Path place) throws Exception {
                int code;
                try {
                    code = new ProcessBuilder("mkfifo", place.toString())
                            .start()
                            .waitFor();
                } catch (IOException e) {
                    code = 1;
                }
                if (code != 0) {
                    System.err.println("SKIPPED: no pipe was tried in place of a file, since mkfifo is not there");
                }
                assumeTrue(code == 0, "no pipe can be made");
            }
        },
        SOCKET {
            @Override
            void at(Path place) throws Exception {
                // The path of a socket has a hundred characters at most; the file stays when it is closed.
                Path near = Files.createTempDirectory("s").resolve("s");
                ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                        .bind(UnixDomainSocketAddress.of(near))
                        .close();
                Files.move(near, place);
                Files.delete(near.getParent());
            }
        },
        DEVICE {
            @Override
            void at(Path place) throws Exception {
                Files.createSymbolicLink(place, Path.of("/dev/zero"));
            }
        },
        FOLDER {
            @Override
            void at(Path place) throws Exception {
                Files.createDirectory(place);
                Files.writeString(place.resolve("notes"), "");
            }
        },
        LOOP {
            @Override
            void at(Path place) throws Exception {
                Files.createSymbolicLink(place, place.getFileName());
            }
        };

        abstract void at(Path place) throws Exception;

        Path in(Path folder, String name) throws Exception {
            Files.createDirectories(folder);
            Path place = folder.resolve(name);
            at(place);
            return place;
        }

        /** What is said of it where a file was to be read. */
        String told() {
            return switch (this) {
                case PIPE, SOCKET, DEVICE -> "This is not a file.";
                case FOLDER -> "This is a folder, not a file.";
                case LOOP -> "This file cannot be read.";
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_command_waits_for_what_is_named_as_a_file(Kind kind) throws Exception {
        String place = kind.in(temp, "x.yaml").toString();
        List<List<String>> commands = new ArrayList<>(List.of(
                List.of("make", place),
                List.of("why", place),
                List.of("make", "--branding", place),
                List.of("ask", "--branding", place),
                List.of("serve", "--no-open", "--branding", place),
                List.of("batch", SCHEDULE, "--out", out + "", "--branding", place),
                List.of("batch", SCHEDULE, "--out", out + "", "--mapping", place)));
        for (List<String> command : commands) {
            Ran ran = Ran.with(command.toArray(String[]::new));
            assertThat(ran.err()).as(command + "").startsWith(place + ": " + kind.told());
            assertThat(ran.code()).isEqualTo(ExitCode.FILE);
        }
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PIPE", "SOCKET", "DEVICE", "LOOP"})
    void nor_for_what_is_named_as_a_schedule_or_a_folder(Kind kind) throws Exception {
        String place = kind.in(temp, "x").toString();
        for (List<String> command : List.of(
                List.of("batch", place, "--out", out + ""),
                List.of("batch", SCHEDULE, "--out", place),
                List.of("make", "--bank", place),
                List.of("make", "--templates", place),
                List.of("check", place))) {
            Ran ran = Ran.with(command.toArray(String[]::new));
            assertThat(ran.err()).as(command + "").startsWith(place + ": ").doesNotContain("Exception");
            assertThat(ran.code()).isEqualTo(ExitCode.FILE);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_folder_of_situation_files_tells_it_as_a_row(Kind kind) throws Exception {
        Path week = Files.createDirectory(temp.resolve("week"));
        Files.writeString(week.resolve("a.yaml"), "procedure: sdr\n");
        kind.in(week, "x.yaml");
        Ran ran = Ran.with("batch", week + "", "--dry-run", "--quiet");
        assertThat(ran.out()).startsWith("row 2, x.yaml: " + kind.told()).contains("1 right, 1 wrong");
        assertThat(ran.code()).isEqualTo(ExitCode.FILE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_logo_and_a_file_of_a_bank_are_told_too(Kind kind) throws Exception {
        kind.in(temp, "logo.png");
        Path branding = Files.writeString(temp.resolve("clinic.yaml"), "logo: logo.png\nlogo-text: us\n");
        Ran ran = Ran.with("make", "--branding", branding + "", "-o", temp.resolve("list.pdf") + "");
        assertThat(ran.err()).startsWith(branding + ":1:7: The logo cannot be read. " + kind.told());
        Path bank = temp.resolve("bank");
        kind.in(bank, "topics.yaml");
        assertThat(Ran.with("check", bank + "").err()).contains("bank/topics.yaml: " + kind.told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".askbefore.lock",
                ".askbefore.journal",
                ".askbefore.done",
                "manifest.csv",
                "rejected.csv",
                "contact-first.csv"
            })
    void a_batch_tells_what_stands_in_the_place_of_its_own_files(String name) throws Exception {
        for (Kind kind : Kind.values()) {
            Path folder = temp.resolve(kind + "");
            kind.in(folder, name);
            for (String more : List.of("--quiet", "--resume", "--merge=print.pdf")) {
                Ran ran = Ran.with("batch", SCHEDULE, "--out", folder + "", more);
                assertThat(ran.err())
                        .as(kind + " " + more)
                        .startsWith(folder + ": What is called " + name + " in this folder is ")
                        .contains("not a file.\n  Take it away, or name another folder with --out.\n");
                assertThat(ran.code()).isEqualTo(ExitCode.FILE);
            }
            assertThat(Patients.names(folder)).containsExactly(name);
        }
    }

    @Test
    void a_list_does_not_wait_for_somebody_to_read_a_pipe() throws Exception {
        Path pipe = Kind.PIPE.in(temp, "list.pdf");
        Ran ran = Ran.with("make", "--procedure", "sdr", "-o", pipe + "");
        assertThat(ran.code()).isEqualTo(ExitCode.FILE);
        assertThat(ran.err()).startsWith(pipe + ": This is not a file.");
        Ran ask = Ran.with("ask", "--save", Kind.PIPE.in(temp, "a.yaml") + "", "-o", temp.resolve("l.pdf") + "");
        assertThat(ask.code()).isEqualTo(ExitCode.FILE);
        assertThat(ask.err()).contains("This is not a file.");
        Ran device = Ran.with("make", "--procedure", "sdr", "-o", "/dev/full");
        assertThat(device.err()).contains("could not be written", "Part of it may have been written.");
        assertThat(Ran.with("make", "--procedure", "sdr", "-o", "/dev/null").code())
                .isZero();
    }

    @Test
    void what_the_shell_has_opened_is_read_and_written() throws Exception {
        String list = temp.resolve("list.txt").toString();
        Path situation = Files.writeString(temp.resolve("s.yaml"), "procedure: sdr\n");
        for (String script : List.of(
                "ASKBEFORE make <(cat SITUATION) -o LIST",
                "cat SITUATION | ASKBEFORE make - -o LIST",
                "cat SITUATION | ASKBEFORE make /dev/stdin -o LIST",
                "ASKBEFORE make - -o LIST < SITUATION",
                "ASKBEFORE make SITUATION --format text -o >(cat > LIST); wait $!",
                "ASKBEFORE make SITUATION --format text -o - > LIST",
                "ASKBEFORE make SITUATION --format text -o /dev/stdout | cat > LIST")) {
            Files.deleteIfExists(Path.of(list));
            String filled = script.replace("SITUATION", "'" + situation + "'").replace("LIST", "'" + list + "'");
            Ran ran = Child.shell(temp, List.of(), "exec bash -c \"" + filled + "\"");
            assertThat(ran.out()).as(script).isEmpty();
            assertThat(Path.of(list)).content().contains("SDR");
        }
    }
}
