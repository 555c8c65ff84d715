import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another program that makes lists, kept running: it says its name, then answers "FIRST COUNT" with the seconds and the
 * processor seconds that those lists took, and leaves them in its folder as files.
 */
final class Peer implements Maker {
    private final Process process;
    private final BufferedReader answers;
    private final Path out;
    private final int lists;
    private final String name;

    /** Makes so many lists a round and writes them into that folder. */
    Peer(Path out, int lists, List<String> command) throws IOException {
        this.out = out;
        this.lists = lists;
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        name = answer();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("This peer ended early; what it said stands above: "
                    + process.info().commandLine().orElse(""));
        }
        return line;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int lists() {
        return lists;
    }

    @Override
    public Path out() {
        return out;
    }

    @Override
    public Round make(int first) throws IOException {
        process.getOutputStream().write((first + " " + lists + "\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
        String[] times = answer().split(" ");
        return new Round(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
    }

    @Override
    public void stop() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroy();
        }
    }
}
