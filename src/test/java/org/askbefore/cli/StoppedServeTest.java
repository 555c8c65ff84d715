package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.askbefore.web.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server itself, stopped while it makes the lists of a schedule. */
class StoppedServeTest {
    private static final int ROWS = 5_000;

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void a_server_that_is_stopped_leaves_nothing_of_a_schedule(String signal, int code) throws Exception {
        Path hidden = Files.createDirectory(temp.resolve("private"));
        Child child = Child.start(temp, List.of("-Djava.io.tmpdir=" + hidden), List.of("serve", "--no-open"));
        String schedule = Files.readString(Patients.schedule(temp.resolve("week.csv"), ROWS, 0));
        try (Visitor visitor = Visitor.at(address(child))) {
            Visitor.Page checked =
                    visitor.ended(visitor.post("/schedule", new Visitor.Sending("schedule", "week.csv", schedule)));
            Visitor.Page making =
                    visitor.post("/schedule/make", "_schedule", checked.hidden("_schedule"), "_as", "lists");
            assertThat(making.text()).contains("Making the lists");
            assertThat(privates(hidden)).isNotEmpty();
            assertThat(new ProcessBuilder("kill", "-" + signal, child.process().pid() + "")
                            .start()
                            .waitFor())
                    .isZero();
            Ran ran = child.ran();
            assertThat(ran.code()).isEqualTo(code);
            assertThat(ran.err()).isEmpty();
        }
        assertThat(privates(hidden)).isEmpty();
    }

    /** What lies in the private places of users. */
    private static List<String> privates(Path hidden) throws Exception {
        List<String> all = new ArrayList<>();
        for (String name : Patients.names(hidden)) {
            if (name.startsWith("askbefore-")) {
                all.addAll(Patients.names(hidden.resolve(name)));
            }
        }
        return all;
    }

    /** What the server prints for those who do not know its name: Java asks the network for it. */
    private static String address(Child child) throws Exception {
        String out = "";
        while (!out.contains("Ctrl-C")) {
            assertThat(child.process().isAlive()).isTrue();
            out = Files.readString(child.out());
        }
        return out.replaceFirst("(?s).*(http://127\\S+).*", "$1");
    }
}
