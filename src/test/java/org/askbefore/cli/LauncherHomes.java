package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Small homes for the launcher, with a stand-in for the program and for Maven, and what came of running it there. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
abstract class LauncherHomes {

    /** The stand-in for the program: says what it was given. */
    static final class Echo {
        public static void main(String[] args) throws Exception {
            switch (args.length == 0 ? "" : args[0]) {
                case "exit" -> System.exit(Integer.parseInt(args[1]));
                case "read" -> System.in.transferTo(System.out);
                case "write" -> Files.writeString(Path.of(args[1]), "written");
                case "sleep" -> {
                    System.out.println("asleep");
                    Thread.sleep(30_000);
                }
                default -> System.out.print("args " + String.join("|", args));
            }
        }
    }

    record Result(int code, String out, String err) {}

    static final Path SCRIPT = Path.of("askbefore").toAbsolutePath();
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    /** Counts its calls, then does what the file "behaviour" beside it says. */
    private static final String MAVEN = """
            #!/bin/sh
            echo "$@" >>calls
            . ./behaviour
            mkdir -p target && cp prepared.jar target/askbefore.jar
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    /** The Java that the launcher is given. */
    Path java = JAVA_HOME;

    private final List<Process> started = new ArrayList<>();

    @BeforeAll
    static void packEcho() throws IOException {
        packEcho(shared.resolve("echo.jar"));
    }

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }

    // ---- Homes

    Path jarAlone(String name) throws IOException {
        Path home = Files.createDirectories(temp.resolve(name));
        Files.copy(SCRIPT, home.resolve("askbefore"));
        Files.createDirectory(home.resolve("target"));
        Files.copy(shared.resolve("echo.jar"), home.resolve("target/askbefore.jar"));
        return home;
    }

    Path sources(String name) throws IOException {
        Path home = Files.createDirectories(temp.resolve(name));
        Files.copy(SCRIPT, home.resolve("askbefore"));
        Files.copy(shared.resolve("echo.jar"), home.resolve("prepared.jar"));
        Files.writeString(home.resolve("mvnw"), MAVEN);
        setPermissions(home.resolve("mvnw"), "rwxr-xr-x");
        Files.writeString(home.resolve("behaviour"), "");
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("templates"));
        for (String file : List.of("pom.xml", "src/main/Old.java", "src/main/New.java", "templates/list.ftlh")) {
            Files.writeString(home.resolve(file), file);
        }
        return home;
    }

    static long builds(Path home) throws IOException {
        return Files.readAllLines(home.resolve("calls")).size();
    }

    static Map<Path, FileTime> files(Path home) throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    static void setPermissions(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** A Java home whose java is a script. */
    Path stubJava(String name, String script) throws IOException {
        Path bin = Files.createDirectories(temp.resolve(name + "/bin"));
        for (String program : List.of("java", "javac")) {
            Files.writeString(bin.resolve(program), "#!/bin/sh\n" + script);
            setPermissions(bin.resolve(program), "rwxr-xr-x");
        }
        return bin.getParent();
    }

    /** Making an archive takes Java seconds. This one is quick to say that it made none. */
    Path javaWithoutArchive() throws IOException {
        Path home = stubJava("quick", """
                case "$*" in *-Xshare:dump* | *-XX:DumpLoadedClassList*) exit ;; esac
                exec '%s/bin/java' "$@"
                """.formatted(JAVA_HOME));
        Files.copy(JAVA_HOME.resolve("release"), home.resolve("release"));
        return home;
    }

    private static void packEcho(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream bytes = Echo.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
    }

    // ---- Processes

    static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }

    Result run(Path folder, String... command) throws Exception {
        return run(command(folder, Map.of(), command));
    }

    Result run(ProcessBuilder command) throws Exception {
        return resultOf(start(command));
    }

    ProcessBuilder command(Path folder, Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment()
                .keySet()
                .removeIf(name -> name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return builder;
    }

    Process start(ProcessBuilder command) throws IOException {
        Process process = command.start();
        started.add(process);
        return process;
    }

    static Result resultOf(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), out, err);
    }
}
