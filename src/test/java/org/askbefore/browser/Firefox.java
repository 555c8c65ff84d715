package org.askbefore.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One Firefox without a window, told what to do by its own protocol: Debian has no driver for it. It sees this machine alone. */
final class Firefox implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NAMES = List.of("firefox-esr", "firefox");
    private static final int PATIENCE = 60_000;
    private static final int COMMAND = 0;
    private static final int RESULT = 3;

    /** Everything but this computer is asked of a proxy that is not there. */
    private static final String PREFERENCES = """
            user_pref("marionette.port", 0);
            user_pref("network.proxy.type", 1);
            user_pref("network.proxy.http", "127.0.0.1");
            user_pref("network.proxy.http_port", 9);
            user_pref("network.proxy.ssl", "127.0.0.1");
            user_pref("network.proxy.ssl_port", 9);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            """;

    private final Process process;
    private final Socket socket;

    private Firefox(Process process, Socket socket) throws IOException {
        this.process = process;
        this.socket = socket;
        socket.setSoTimeout(PATIENCE);
        read();
        tell("WebDriver:NewSession", Map.of());
    }

    /** Opens one with a profile in that folder. Where the machine has none, the test is skipped, and that is said aloud. */
    static Firefox open(Path profile) throws IOException, InterruptedException {
        Optional<Path> program = NAMES.stream().flatMap(Firefox::onPath).findFirst();
        if (program.isEmpty()) {
            System.err.println("SKIPPED: the form was opened in no Firefox, since it is not installed:"
                    + " apt-get install firefox-esr");
        }
        assumeTrue(program.isPresent(), "firefox-esr is not installed");
        Files.writeString(profile.resolve("user.js"), PREFERENCES);
        Process process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "--headless",
                        "--no-remote",
                        "--marionette",
                        "--profile",
                        profile.toString(),
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("said").toFile())
                .start();
        return new Firefox(process, new Socket("127.0.0.1", port(process, profile)));
    }

    /** It writes down where it listens. */
    private static int port(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("MarionetteActivePort");
        while (!Files.exists(file) || Files.size(file) == 0) {
            if (!process.isAlive()) {
                throw new IOException("Firefox ended: " + Files.readString(profile.resolve("said")));
            }
            Thread.sleep(50);
        }
        return Integer.parseInt(Files.readString(file).strip());
    }

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    /** Opens an address, and waits until it is there. */
    void opens(String address) throws IOException {
        tell("WebDriver:Navigate", Map.of("url", address));
    }

    /** What a script finds in the page. */
    String finds(String script) throws IOException {
        return tell("WebDriver:ExecuteScript", Map.of("script", script, "args", List.of()))
                .path("value")
                .asString();
    }

    private JsonNode tell(String command, Map<String, Object> with) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(List.of(COMMAND, 1, command, with));
        socket.getOutputStream().write((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes);
        JsonNode answer = read();
        if (!answer.path(2).isNull()) {
            throw new IOException(command + ": " + answer.path(2));
        }
        return answer.path(RESULT);
    }

    /** A length, a colon, and as much JSON. */
    private JsonNode read() throws IOException {
        InputStream in = socket.getInputStream();
        int length = 0;
        for (int c = in.read(); c != ':'; c = in.read()) {
            if (c < 0) {
                throw new IOException("Firefox is gone");
            }
            length = 10 * length + c - '0';
        }
        return JSON.readTree(in.readNBytes(length));
    }

    @Override
    public void close() throws Exception {
        try (socket) {
            tell("Marionette:Quit", Map.of("flags", List.of("eForceQuit")));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
