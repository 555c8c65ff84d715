package org.askbefore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, which can be stopped, killed, or given little memory. */
record Child(Process process, Path out, Path err) {
    /** A process that was begun where Ctrl-C is ignored would ignore it too. */
    private static final List<String> HEARS = List.of("env", "--default-signal=INT,TERM");

    /** Starts it; what it says goes to files. */
    static Child start(Path temp, List<String> settings, List<String> args) throws IOException {
        List<String> words = new ArrayList<>(isThere() ? HEARS : List.of());
        words.addAll(command(settings, args));
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        Process process = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Child(process, out, err);
    }

    /** The words that start it. */
    static List<String> command(List<String> settings, List<String> args) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        words.addAll(settings);
        words.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AskBefore.class.getName()));
        words.addAll(args);
        return words;
    }

    private static boolean isThere() throws IOException {
        List<String> words = new ArrayList<>(HEARS);
        words.add("true");
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // As on systems without this env.
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** What it answered, once it ends. */
    Ran ran() throws IOException, InterruptedException {
        int code = process.waitFor();
        return new Ran(code, Files.readString(out), Files.readString(err));
    }

    /** Runs a script of the shell, where ASKBEFORE stands for the command. */
    static Ran shell(Path temp, List<String> before, String script) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(before);
        String command = "'" + String.join("' '", command(List.of(), List.of())) + "'";
        words.addAll(List.of("sh", "-c", script.replace("ASKBEFORE", command)));
        Path out = Files.createTempFile(temp, "out", ".txt");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = process.waitFor();
        return new Ran(code, Files.readString(out, StandardCharsets.UTF_8), "");
    }
}
