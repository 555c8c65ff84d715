package org.askbefore.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor with one YAML file open: a conversation with yaml-language-server over standard input and output. */
final class EditorSession implements AutoCloseable {
    static final String SERVER = "yaml-language-server";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LENGTH = "Content-Length: ";

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final String file;
    private int requests;

    /** Opens the file. */
    EditorSession(Path server, Path file) throws IOException {
        this.process = new ProcessBuilder(server.toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.in = new BufferedInputStream(process.getInputStream());
        this.out = process.getOutputStream();
        this.file = file.toUri().toString();
        Map<String, Object> markdown = Map.of("documentationFormat", List.of("markdown"));
        Map<String, Object> abilities = Map.of(
                "textDocument", Map.of("completion", Map.of("completionItem", markdown)),
                "workspace", Map.of("configuration", true));
        ask("initialize", Map.of("processId", ProcessHandle.current().pid(), "capabilities", abilities));
        tell("initialized", Map.of());
        Map<String, Object> document =
                Map.of("uri", this.file, "languageId", "yaml", "version", 1, "text", Files.readString(file));
        tell("textDocument/didOpen", Map.of("textDocument", document));
    }

    /** Where the server is on the path, if it and node are. */
    static Optional<Path> server() {
        return onPath("node").flatMap(node -> onPath(SERVER));
    }

    /** What the editor marks in the file, each as line: message. */
    List<String> faults() throws IOException {
        JsonNode message = receive();
        while (!message.path("method").asString("").equals("textDocument/publishDiagnostics")) {
            message = receive();
        }
        List<String> faults = new ArrayList<>();
        for (JsonNode fault : message.path("params").path("diagnostics")) {
            int line = fault.path("range").path("start").path("line").asInt() + 1;
            faults.add(line + ": " + fault.path("message").asString());
        }
        return faults;
    }

    /** What the editor offers at that place, each as label: words; line and column count from 1. */
    List<String> offers(int line, int column) throws IOException {
        JsonNode answer = ask("textDocument/completion", at(line, column));
        List<String> offers = new ArrayList<>();
        for (JsonNode item : answer.path("items")) {
            JsonNode words = item.path("documentation");
            String text =
                    words.isString() ? words.asString() : words.path("value").asString("");
            offers.add(item.path("label").asString() + ": " + text);
        }
        return offers;
    }

    /** What the editor says of that place. */
    String says(int line, int column) throws IOException {
        return ask("textDocument/hover", at(line, column))
                .path("contents")
                .path("value")
                .asString("");
    }

    private Map<String, Object> at(int line, int column) {
        return Map.of(
                "textDocument", Map.of("uri", file), "position", Map.of("line", line - 1, "character", column - 1));
    }

    private JsonNode ask(String method, Object params) throws IOException {
        int id = ++requests;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        JsonNode message = receive();
        while (message.has("method") || message.path("id").asInt() != id) {
            message = receive();
        }
        return message.path("result");
    }

    private void tell(String method, Object params) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    private void send(Object message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        out.write((LENGTH + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** The next message; what the server itself asks is answered on the way. */
    private JsonNode receive() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            length = line.startsWith(LENGTH) ? Integer.parseInt(line.substring(LENGTH.length())) : length;
        }
        JsonNode message = JSON.readTree(in.readNBytes(length));
        if (message.has("id") && message.has("method")) {
            send(Map.of("jsonrpc", "2.0", "id", message.path("id"), "result", settings(message)));
        }
        return message;
    }

    /** The editor's own settings: those of YAML, with no schema from the net. */
    private static List<Object> settings(JsonNode message) {
        List<Object> settings = new ArrayList<>();
        for (JsonNode item : message.path("params").path("items")) {
            boolean yaml = item.path("section").asString("").equals("yaml");
            settings.add(
                    yaml
                            ? Map.of(
                                    "validate",
                                    true,
                                    "hover",
                                    true,
                                    "completion",
                                    true,
                                    "schemaStore",
                                    Map.of("enable", false))
                            : Map.of());
        }
        return settings;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException(SERVER + " has ended");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
