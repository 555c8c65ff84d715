package org.askbefore.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes as they are, since clients that keep to the rules cannot break them. */
public final class RawClient {
    private static final int PATIENCE = 30_000;

    private RawClient() {}

    /** All that comes back until the server closes. */
    public static String send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return read(socket);
        }
    }

    /** The same for text. */
    public static String send(int port, String request) throws IOException {
        return send(port, request.getBytes(StandardCharsets.UTF_8));
    }

    /** What comes back; a connection that is cut gives what came before. */
    static String read(Socket socket) {
        StringBuilder all = new StringBuilder();
        try (InputStream in = socket.getInputStream()) {
            byte[] buffer = new byte[8192];
            int read = in.read(buffer);
            while (read >= 0) {
                all.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                read = in.read(buffer);
            }
        } catch (IOException e) {
            // Cut off: a server may do that to whoever breaks the rules.
        }
        return all.toString();
    }

    /** A request of those lines, which is the last on its connection. */
    public static String request(String... lines) {
        return String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
    }

    /** The name and the port of an address, as the header has them. */
    static String host(String address) {
        return "Host: " + URI.create(address).getAuthority();
    }

    /** The cookie that the start token of that address becomes. */
    public static String cookie(int port, String address) throws IOException {
        URI start = URI.create(address);
        String answer =
                send(port, request("GET " + start.getPath() + "?" + start.getQuery() + " HTTP/1.1", host(address)));
        int from = answer.toLowerCase(Locale.ROOT).indexOf("set-cookie: ") + "set-cookie: ".length();
        return answer.substring(from, answer.indexOf(';', from));
    }
}
