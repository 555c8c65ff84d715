package org.askbefore.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of other people that read and write PDF files. */
public final class Tool {
    private Tool() {}

    /** True where that command can be run and ends well. */
    public static boolean runs(String... command) {
        try {
            run(command);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the command printed. @throws IOException if it is not there, does not end or ends badly; with what it said */
    public static String run(String... command) throws IOException {
        Path said = Files.createTempFile("tool", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String text = Files.readString(said, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(List.of(command) + (ended ? ": " : " did not end: ") + text);
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(said);
        }
    }
}
