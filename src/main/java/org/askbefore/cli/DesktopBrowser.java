package org.askbefore.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The browser of whoever started the command, where there is a desktop that has one. */
final class DesktopBrowser {
    private DesktopBrowser() {}

    /** Opens an address in it; where that cannot be done the address that was printed must do. */
    static void open(String address) {
        List<String> command = new ArrayList<>(command());
        if (command.isEmpty()) {
            return;
        }
        command.add(address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The address is on the screen.
        }
    }

    private static List<String> command() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        if (system.startsWith("mac")) {
            return List.of("open");
        }
        boolean desktop = isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
        return desktop && isOnPath("xdg-open") ? List.of("xdg-open") : List.of();
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv("PATH");
        if (path == null) {
            return false;
        }
        for (String folder : path.split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
