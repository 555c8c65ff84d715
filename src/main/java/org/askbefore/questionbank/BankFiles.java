package org.askbefore.questionbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;

/** The files of a bank, by their path below it with slashes, in the order of the paths. */
public final class BankFiles {
    private static final String BUILT_IN = "/questionbank/facts.yaml";
    /** The files that stand in no folder. */
    static final List<String> SHARED = List.of(
            "facts.yaml",
            "topics.yaml",
            "countries.yaml",
            "words.yaml",
            "interview.yaml",
            "handouts.yaml",
            "raises.yaml",
            "stages.yaml",
            "floors.yaml",
            "signs.yaml");

    private static final List<String> SHARED_FOLDERS = List.of("situations/", "procedures/", "sources/");

    private final SortedMap<String, SourceText> files = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> lent = new TreeSet<>();
    private final Problems problems = new Problems();

    /** @param shownAs what stands before each file's path where a fault names it */
    private BankFiles(Path folder, String shownAs) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, 6)) {
            for (Path path : (Iterable<Path>) paths.filter(BankFiles::isFile)::iterator) {
                read(path, folder.relativize(path).toString().replace('\\', '/'), shownAs);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A pipe, a folder or a link to nowhere with the name of a file is told by who reads it, and never passed over. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path) || path.toString().endsWith(".yaml");
    }

    /** The bank that is packaged with the program. */
    public static BankFiles builtIn() {
        URL facts = BankFiles.class.getResource(BUILT_IN);
        if (facts == null) {
            throw new IllegalStateException("the question bank is missing from the program");
        }
        try {
            URI uri = facts.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new BankFiles(Path.of(uri).resolveSibling("."), "");
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return new BankFiles(jar.getPath("/questionbank"), "");
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the question bank of the program cannot be read", e);
        }
    }

    /** A bank in a folder; vocabulary files and sources that it lacks come from the built-in one. */
    public static BankFiles in(Path folder) throws ProblemException {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(Problem.at(
                    Place.of(folder.toString()), "There is no such folder.", "Name the folder of a question bank."));
        }
        try {
            BankFiles own = new BankFiles(folder, folder + "/");
            builtIn().files.forEach((path, text) -> {
                if (SHARED.contains(path) || SHARED_FOLDERS.stream().anyMatch(path::startsWith)) {
                    if (own.files.putIfAbsent(path, text) == null) {
                        own.lent.add(path);
                    }
                }
            });
            return own;
        } catch (IOException e) {
            throw new ProblemException(Problem.at(
                    Place.of(folder.toString()), "This folder cannot be read.", "Check that you may open it."));
        }
    }

    private void read(Path path, String name, String shownAs) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml")) {
            try {
                files.put(name, SourceText.of(path, shownAs + name));
            } catch (ProblemException e) {
                unread.add(name);
                problems.addAll(e.problems());
            }
        } else if (ending.equals("yml") || ending.equals("yaml")) {
            unread.add(name);
            problems.add(Problem.at(
                    Place.of(shownAs + name), "Nothing reads this file.", "Give it a name that ends in  .yaml"));
        }
    }

    /** All that could be read. */
    public SortedMap<String, SourceText> all() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** What is wrong with the files that could not be read. */
    List<Problem> problems() {
        return problems.all();
    }

    /** The paths of those that come from the built-in bank, since the folder lacks them. */
    Set<String> lent() {
        return Collections.unmodifiableSet(lent);
    }

    /** The paths of all the files, those that could not be read among them. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>(unread);
        paths.addAll(files.keySet());
        return paths;
    }

    /**
     * The version of a bank made of these files and others, such as templates: the first 12 hex digits of a SHA-256 over
     * every path and text, in the order of the paths.
     */
    public String versionWith(SortedMap<String, String> others) {
        MessageDigest digest = sha256();
        files.forEach((path, text) -> update(digest, path, text.text()));
        others.forEach((path, text) -> update(digest, path, text));
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static void update(MessageDigest digest, String path, String text) {
        for (String part : List.of(path, text)) {
            digest.update(part.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
