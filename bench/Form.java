import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What {@code ./askbefore serve} takes, in Markdown: until the first page is there, for an update of the list, and of memory,
 * idle and after visitors of every kind. Run from the project's folder, on a quiet Linux machine: java bench/Form.java [STARTS]
 */
public final class Form {
    private static final int UPDATES = 1_000;
    private static final int AT_ONCE = 200;
    private static final int MALFORMED = 10_000;
    private static final String ANSWERS = "asking-for=me&country=uk&procedure=facet-rf&site=lumbar&stage=scheduled"
            + "&symptoms=falls&symptom-course=new-or-worse&medicines=opioid&worries=pain-during&worries=panic&_at=now&_go=look";

    private final Process process;
    private final String base;
    private final int port;
    private final String folder;
    private final String cookie;
    private final HttpClient client = HttpClient.newHttpClient();

    private Form() throws Exception {
        process = new ProcessBuilder("./askbefore", "serve", "--no-open")
                .redirectErrorStream(true)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        out.readLine();
        // The second line has the number of this computer: Java asks the network for names under localhost.
        String line = out.readLine();
        String address = line.substring(line.indexOf("http://"));
        base = address.substring(0, address.indexOf("/?"));
        port = URI.create(base).getPort();
        folder = URI.create(base).getPath();
        String answer = raw("GET " + folder + address.substring(base.length()) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nConnection: close\r\n\r\n");
        int from = answer.toLowerCase().indexOf("set-cookie: ") + 12;
        cookie = answer.substring(from, answer.indexOf(';', from));
    }

    public static void main(String[] args) throws Exception {
        int starts = args.length == 0 ? 15 : Integer.parseInt(args[0]);
        double[] first = new double[starts];
        for (int i = 0; i < starts; i++) {
            long start = System.nanoTime();
            Form form = new Form();
            form.raw(form.page("/"));
            first[i] = (System.nanoTime() - start) / 1e6;
            form.end();
        }
        System.out.printf("| what | median | least-most |%n|---|---:|---:|%n");
        row("from the command to the first page", first, "ms");
        Form form = new Form();
        form.raw(form.page("/"));
        form.raw(form.page("/form"));
        Thread.sleep(1000);
        memory("memory, with the first pages shown", form);
        double[] updates = new double[UPDATES];
        for (int i = 0; i < UPDATES; i++) {
            updates[i] = form.update();
        }
        row("the first hundred updates of the list", Arrays.copyOf(updates, 100), "ms");
        row("updates of the list after that", Arrays.copyOfRange(updates, 100, UPDATES), "ms");
        form.rested("memory, idle after " + UPDATES + " updates");
        form.together();
        form.rested("memory, idle after " + AT_ONCE + " forms at once, five times");
        form.slow();
        form.malformed();
        form.rested("memory, idle after " + MALFORMED + " malformed requests");
        form.malformed();
        form.rested("memory, idle after " + MALFORMED + " more");
        double[] last = new double[100];
        for (int i = 0; i < last.length; i++) {
            last[i] = form.update();
        }
        row("updates of the list at the end", last, "ms");
        form.end();
    }

    private void end() throws Exception {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }

    private static void row(String what, double[] figures, String unit) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "| %s | %.0f %s | %.0f-%.0f |%n", what, sorted[sorted.length / 2], unit, sorted[0], sorted[sorted.length - 1]);
    }

    /** What Linux counts as resident. The launcher is replaced by Java, so that its process is the one. */
    private static void memory(String what, Form form) throws IOException {
        System.out.printf("| %s | %d MB |  |%n", what, form.resident());
    }

    private long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("no VmRSS");
    }

    /** After nobody has come for a while. */
    private void rested(String what) throws Exception {
        Thread.sleep(25_000);
        memory(what, this);
    }

    private String page(String path) {
        return "GET " + folder + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookie
                + "\r\nConnection: close\r\n\r\n";
    }

    private HttpRequest form() {
        return HttpRequest.newBuilder(URI.create(base + "/form"))
                .header("Cookie", cookie)
                .header("Origin", "http://127.0.0.1:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(ANSWERS))
                .build();
    }

    private double update() throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(form(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("id=\"preview\"")) {
            throw new IOException("status " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void together() throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE);
        double[] took = new double[5 * AT_ONCE];
        for (int round = 0; round < 5; round++) {
            List<Future<Double>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(visitors.submit(this::update));
            }
            for (int i = 0; i < AT_ONCE; i++) {
                took[round * AT_ONCE + i] = all.get(i).get();
            }
        }
        visitors.shutdown();
        row(AT_ONCE + " forms at once, each", took, "ms");
    }

    private void slow() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            socket.getOutputStream().write("POST /form HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.UTF_8));
            slow.add(socket);
        }
        double[] took = new double[100];
        for (int i = 0; i < took.length; i++) {
            took[i] = update();
        }
        for (Socket socket : slow) {
            socket.close();
        }
        row("updates beside " + AT_ONCE + " clients that never finish a request", took, "ms");
    }

    private void malformed() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < MALFORMED; i++) {
            byte[] bytes = page("/form").getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(20); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                raw(new String(bytes, StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // Cut off, as it deserves.
            }
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
