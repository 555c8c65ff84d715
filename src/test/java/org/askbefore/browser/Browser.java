package org.askbefore.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** One Chromium without a window, for all tests of a class. It sees this machine, and no other. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Held, since a logger that nobody holds forgets its level: Selenium says at each start what it does without. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path file;

    private Browser(ChromeDriver driver, Path file) {
        this.driver = driver;
        this.file = file;
    }

    /** Opens one. Where the machine has none, the tests of the class are skipped, and that is said aloud. */
    static Browser open() throws IOException {
        Optional<Path> program = NAMES.stream().flatMap(Browser::onPath).findFirst();
        Optional<Path> driver = onPath("chromedriver").findFirst();
        boolean isThere = program.isPresent() && driver.isPresent();
        if (!isThere) {
            System.err.println("SKIPPED: the web page was shown in no browser, since chromium and chromedriver are not"
                    + " both installed: apt-get install chromium chromium-driver");
        }
        assumeTrue(isThere, "chromium and chromedriver are not installed");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        return new Browser(
                new ChromeDriver(service, options(program.orElseThrow())), Files.createTempFile("list", ".html"));
    }

    private static ChromeOptions options(Path program) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        // Run as root, as machines that check changes do, Chromium refuses to start with its sandbox.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.addArguments(
                "--disable-background-networking",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost, EXCLUDE localhost");
        return options;
    }

    /** Shows a page in a window of that many CSS pixels. */
    Browser show(String html, int width, int height) throws IOException {
        Files.writeString(file, html);
        window(width, height);
        driver.get(file.toUri().toString());
        return this;
    }

    /** Makes the window that many CSS pixels large. */
    void window(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the reader's machine asks for, such as prefers-color-scheme: dark. */
    Browser prefers(String feature, String value) {
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    /** What a script finds in the page. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The texts that a script finds in the page. */
    @SuppressWarnings("unchecked")
    List<String> texts(String script) {
        return (List<String>) run(script);
    }

    /** The page on paper, as a PDF, of the size that its own style sheet asks for and without backgrounds. */
    byte[] print() {
        Map<String, Object> printed = command("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    /** Tells Chromium itself, by its protocol for developers. */
    Map<String, Object> command(String name, Map<String, Object> settings) {
        return driver.executeCdpCommand(name, settings);
    }

    ChromeDriver driver() {
        return driver;
    }

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Files.delete(file);
    }
}
