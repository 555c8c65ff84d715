package org.askbefore.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlReader;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;

/**
 * A real situation, rewritten without anything that could name a person, and what its list must and must not have.
 *
 * @param id the name of its file
 * @param says the situation in one sentence
 * @param situation the same as facts
 * @param mustAsk topics of its full list, those of its core set among them
 * @param firstPage topics that a thoughtful nurse would insist on for page one
 * @param mustNotAsk topics that it must not have
 * @param notices dangers that it must warn of
 * @param maybeNotices dangers that it may warn of
 */
public record AcceptanceCase(
        String id,
        String says,
        Situation situation,
        Set<String> mustAsk,
        Set<String> firstPage,
        Set<String> mustNotAsk,
        Set<String> notices,
        Set<String> maybeNotices) {
    private static final String CORES = "cores.yaml";

    /** The topics that every full list of that kind has. */
    static Set<String> core(String name) throws ProblemException {
        return texts(read(folder().resolve(CORES)).get(name));
    }

    /** Every case, in the order of the files. */
    public static List<AcceptanceCase> all(QuestionBank bank) {
        try (Stream<Path> files = Files.list(folder())) {
            Entries cores = read(folder().resolve(CORES));
            List<AcceptanceCase> cases = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith(CORES)) {
                    cases.add(of(file, cores, bank));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new AssertionError(e.problems().get(0).inFull(), e);
        }
    }

    private static AcceptanceCase of(Path file, Entries cores, QuestionBank bank) throws ProblemException {
        Entries entries = read(file);
        Set<String> mustNotAsk = texts(entries.get("must-not-ask"));
        Set<String> mustAsk = texts(entries.get("must-ask"));
        mustAsk.addAll(texts(cores.get(text(entries.get("core")))));
        mustAsk.removeAll(mustNotAsk);
        Entries facts = (Entries) entries.get("situation");
        return new AcceptanceCase(
                file.getFileName().toString().replace(".yaml", ""),
                text(entries.get("says")),
                new RequestReader(bank.vocabulary()).entries(facts).read().situation(),
                mustAsk,
                texts(entries.get("first-page")),
                mustNotAsk,
                texts(entries.get("notices")),
                texts(entries.get("maybe-notices")));
    }

    /** Its list with every question. */
    Checklist fullList(QuestionBank bank) {
        PrintWishes full = new PrintWishes("a4", false, false, "full", List.of());
        return new ChecklistMaker(bank).make(new Request(situation, Person.UNNAMED, full));
    }

    private static Path folder() {
        try {
            return Path.of(AcceptanceCase.class.getResource("/cases").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Entries read(Path file) throws ProblemException {
        return YamlReader.read(SourceText.of(file, file.getFileName().toString()));
    }

    private static String text(YamlNode node) {
        return ((YamlNode.Text) node).text();
    }

    private static Set<String> texts(YamlNode node) {
        Set<String> texts = new LinkedHashSet<>();
        ((YamlNode.Items) node).items().forEach(item -> texts.add(text(item)));
        return texts;
    }
}
