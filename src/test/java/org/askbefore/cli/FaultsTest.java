package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void a_fault_of_the_program_says_nothing_of_what_was_written_as_it_does_not_know() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new Faults(new Terminal(InputStream.nullInputStream(), told, told))
                .inCommand(new IllegalStateException("row 7 was not made"), "");
        assertThat(code).isEqualTo(ExitCode.PROGRAM);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Something went wrong inside the program: IllegalStateException\n"
                        + "  This is a fault of ours, not yours.\n");
    }
}
