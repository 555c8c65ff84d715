package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of serving is told before anything is served. */
class ServeCommandTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "70000"})
    void a_port_that_cannot_be_is_told(String port) {
        Ran ran = Ran.with("serve", "--no-open", "--port", port);

        assertThat(ran.code()).isEqualTo(ExitCode.COMMAND_LINE);
        assertThat(ran.err())
                .isEqualTo("--port: It needs a whole number from 0 to 65535.\n  0 stands for any that is free.\n");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_told() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = Ran.with("serve", "--no-open", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(ran.code()).isEqualTo(ExitCode.COMMAND_LINE);
            assertThat(ran.err())
                    .isEqualTo("--port: Port " + taken.getLocalPort()
                            + " cannot be used: it is taken, or not open to you.\n"
                            + "  Name another, or leave it out.\n");
        }
    }

    @Test
    void a_word_that_is_no_port_and_a_wrong_option_are_told() {
        assertThat(Ran.with("serve", "--port", "http").code()).isEqualTo(ExitCode.COMMAND_LINE);
        Ran ran = Ran.with("serve", "--no-opne");
        assertThat(ran.code()).isEqualTo(ExitCode.COMMAND_LINE);
        assertThat(ran.err()).contains("--no-open");
    }

    @Test
    void a_bank_a_theme_or_a_branding_with_faults_is_told_first() throws Exception {
        Path theme = Files.createDirectory(temp.resolve("own"));
        Files.writeString(theme.resolve("theme.css"), "h1 { colour: red }");
        Path clinic = Files.writeString(temp.resolve("clinic.yaml"), "nmae: Clinic");

        assertThat(Ran.with("serve", "--no-open", "--bank", temp.resolve("none").toString())
                        .code())
                .isEqualTo(ExitCode.FILE);
        assertThat(Ran.with("serve", "--no-open", "--templates", theme.toString())
                        .err())
                .contains("colour");
        assertThat(Ran.with("serve", "--no-open", "--branding", clinic.toString())
                        .err())
                .contains("nmae");
    }
}
