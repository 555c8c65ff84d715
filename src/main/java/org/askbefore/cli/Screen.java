package org.askbefore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terminal that messages go to, if they go to one. Java does not know it; a short process asks the system. */
final class Screen {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 300;
    /** The descriptor of messages is looked at, since standard output may go elsewhere. */
    private static final String ASK = "test -t 2 && { stty size <&2 2>/dev/null || echo unknown; }";

    private static final Pattern SIZE = Pattern.compile("[0-9]+ ([0-9]{1,5})");

    private Screen() {}

    /** How many letters stand on its line; 0 if messages go to no terminal. */
    @SuppressWarnings(
            "SystemConsoleNull") // From Java 22 on there is one without a terminal too; then the system is asked all
    // the same.
    static int width() {
        if (System.console() == null) {
            return 0;
        }
        try {
            Process asked = new ProcessBuilder("sh", "-c", ASK)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            asked.getOutputStream().close();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            asked.waitFor(1, TimeUnit.SECONDS);
            return width(said.strip());
        } catch (IOException e) {
            return USUAL; // Without sh, as on Windows.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }

    /** Whether the input of this process is a terminal, or may be one. */
    static boolean isTypedInto() {
        try {
            Process asked = new ProcessBuilder("sh", "-c", "test -t 0")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return asked.waitFor() == 0;
        } catch (IOException e) {
            return true; // Without sh, as on Windows, where asking once too often does no harm.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param said rows and columns, or other words where only the size is not known, or nothing without a terminal */
    static int width(String said) {
        Matcher size = SIZE.matcher(said);
        if (!size.matches()) {
            return said.isEmpty() ? 0 : USUAL;
        }
        int columns = Integer.parseInt(size.group(1));
        return columns == 0 ? USUAL : Math.min(WIDEST, Math.max(NARROWEST, columns));
    }
}
