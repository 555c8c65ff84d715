package org.askbefore.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that a reader of the project is given, in Markdown. */
public record ManualPage(Path file, String text) {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```([a-z]*)\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\(([^()\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** A block of code as it is shown. */
    public record Block(ManualPage page, String language, String text) {}

    /** Every page: those beside README, and those of docs. */
    public static List<ManualPage> all() throws IOException {
        List<ManualPage> pages = new ArrayList<>();
        try (Stream<Path> beside = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            Stream.concat(beside, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file -> pages.add(of(file)));
        }
        return pages;
    }

    static ManualPage readme() {
        return of(README);
    }

    static ManualPage of(Path file) {
        try {
            return new ManualPage(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code, in order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            blocks.add(new Block(this, block.group(1), block.group(2)));
        }
        return blocks;
    }

    /** What stands as code within a sentence or a table. */
    public List<String> code() {
        return found(CODE, BLOCK.matcher(text).replaceAll("")).stream()
                .map(code -> code.replace("\\|", "|"))
                .toList();
    }

    /** Where its links and pictures lead, as they are written. */
    List<String> links() {
        return found(LINK, CODE.matcher(BLOCK.matcher(text).replaceAll("")).replaceAll("code"));
    }

    /** The names by which its headings can be linked to, as GitHub makes them. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        for (String heading : found(HEADING, BLOCK.matcher(text).replaceAll(""))) {
            String kept = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
            anchors.add(kept.strip().replace(' ', '-'));
        }
        return anchors;
    }

    /** The file that a link leads to; this page's own where it names none. */
    Path target(String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? file : file.resolveSibling(path).normalize();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
