package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a batch writes, and when it must not. */
class OutputFolderTest {
    @TempDir
    Path temp;

    private static final Contents CONTENTS = new Contents(2, 20, null, List.of());

    @Test
    void a_missing_folder_is_made_and_nothing_but_lists_and_sheets_and_what_they_are_made_from_is_left()
            throws Exception {
        Path folder = temp.resolve("a/b");
        BatchRun.run(folder, 2);
        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        FileName.of(BatchRun.id(1)),
                        FileName.of(BatchRun.id(2)),
                        "manifest.csv",
                        "rejected.csv",
                        "contact-first.csv",
                        ".askbefore.done");
        assertThat(folder.resolve(FileName.of(BatchRun.id(1)))).hasBinaryContent(BatchRun.pdf(1));
    }

    @Test
    void a_second_batch_of_the_same_process_is_refused_also_by_another_name() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("out"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        try (OutputFolder first = OutputFolder.open(folder, false, "")) {
            for (Path name : List.of(folder, link, temp.resolve("./out"))) {
                assertRefused(name, true, "Another batch is writing into this folder.");
            }
            first.put("a.pdf", new byte[1]);
        }
        OutputFolder.open(folder.getParent().resolve("other"), false, "").close();
    }

    @Test
    void a_batch_of_another_process_is_refused_until_that_ends() throws Exception {
        Path folder = temp.resolve("out");
        Process holder = ChildRun.start(folder, "0", "wait");
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        assertRefused(folder, true, "Another batch is writing into this folder.");
        String said = ChildRun.said(ChildRun.start(folder, "5"));
        assertThat(said).contains("Another batch is writing into this folder.", "Wait until it has ended");
        holder.destroyForcibly().waitFor();
        assertThat(names(folder)).contains(FolderLock.FILE);
        OutputFolder.open(folder, true, "").close();
        assertThat(names(folder)).doesNotContain(FolderLock.FILE);
    }

    @Test
    void what_a_killed_run_left_half_written_is_cleared_and_nothing_else() throws Exception {
        Files.writeString(temp.resolve(".askbefore-batch-7"), "half");
        Files.writeString(temp.resolve(".askbefore-1f.part"), "that of another command");
        Files.writeString(temp.resolve("patients.csv"), "id");
        OutputFolder.open(temp, false, "").close();
        assertThat(names(temp)).containsExactlyInAnyOrder(".askbefore-1f.part", "patients.csv");
    }

    @Test
    void lists_of_two_batches_never_lie_together() throws Exception {
        Path finished = temp.resolve("finished");
        BatchRun.run(finished, 3);
        assertRefused(finished, false, "holds a finished batch");
        assertRefused(finished, true, "It has just ended: run it again");
        Path unfinished = temp.resolve("unfinished");
        BatchOutput.open(unfinished, BatchRun.KEY, false).close();
        assertRefused(unfinished, false, "Finish it with --resume");
        Path foreign = Files.createDirectory(temp.resolve("foreign"));
        Files.writeString(foreign.resolve("leaflet.PDF"), "%PDF");
        assertRefused(foreign, false, "holds PDF files already");
    }

    @Test
    void a_batch_begun_with_something_else_is_not_gone_on_with() throws Exception {
        BatchOutput.open(temp, BatchRun.KEY, false).close();
        RunKey other = new RunKey("aa", "b2", "cc", "", "d", "0.2");
        assertThatThrownBy(() -> BatchOutput.open(temp, other, true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the question bank, the branding, the program differed");
        BatchOutput.open(temp, BatchRun.KEY, true).close();
    }

    @Test
    void a_damaged_journal_is_not_gone_on_with() throws Exception {
        BatchOutput.open(temp, BatchRun.KEY, false).close();
        Files.writeString(temp.resolve(OutputFolder.JOURNAL), "askbefore");
        assertThatThrownBy(() -> BatchOutput.open(temp, BatchRun.KEY, true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void a_file_that_was_changed_or_taken_away_is_made_again() throws Exception {
        try (BatchOutput output = BatchOutput.open(temp, BatchRun.KEY, false)) {
            for (int row = 1; row <= 4; row++) {
                BatchRun.store(output, row, "p" + row, BatchRun.pdf(row), CONTENTS);
            }
        }
        Files.write(temp.resolve("p1.pdf"), new byte[BatchRun.pdf(1).length]);
        Files.write(temp.resolve("p2.pdf"), new byte[3]);
        Files.delete(temp.resolve("p3.pdf"));
        try (BatchOutput output = BatchOutput.open(temp, BatchRun.KEY, true)) {
            assertThat(output.found(1, "p1")).isNull();
            assertThat(output.found(2, "p2")).isNull();
            assertThat(output.found(3, "p3")).isNull();
            assertThat(output.found(4, "p4")).isNotNull();
            assertThat(output.found(5, "p5")).isNull();
        }
    }

    @Test
    void after_the_end_nothing_more_is_written() throws Exception {
        BatchOutput output = BatchOutput.open(temp, BatchRun.KEY, false);
        output.close();
        assertThatThrownBy(() -> BatchRun.store(output, 1, "p1", new byte[9], CONTENTS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The batch was stopped.");
        assertThat(names(temp)).containsExactly(OutputFolder.JOURNAL);
    }

    @Test
    void the_sheets_tell_each_row_in_order() throws Exception {
        BatchRun.run(temp, 10);
        assertThat(temp.resolve("rejected.csv"))
                .hasContent(
                        "\uFEFFrow,id,column,what is wrong,how to mend it\r\n7,é/7,procedure,is no procedure,Did you mean sdr?");
        assertThat(Files.readAllLines(temp.resolve("contact-first.csv")))
                .containsExactly("\uFEFFid,notice", "é/5,breathing", "é/5,crisis", "é/10,breathing", "é/10,crisis");
        List<String> manifest = Files.readAllLines(temp.resolve("manifest.csv"));
        assertThat(manifest).hasSize(10);
        assertThat(manifest.get(0)).endsWith("id,file,pages,sha-256,bank version,questions,highest notice level");
        assertThat(manifest.get(3)).isEqualTo("'=P-3,%3D%50-3.pdf,2," + Digest.hex(BatchRun.pdf(3)) + ",bb,3,note");
    }

    private static void assertRefused(Path folder, boolean resume, String why) {
        assertThatThrownBy(() -> OutputFolder.open(folder, resume, ""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why);
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
