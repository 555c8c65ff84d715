package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlReader;
import org.askbefore.rules.Condition;
import org.askbefore.rules.ConditionReader;
import org.askbefore.situation.Vocabulary;
import org.askbefore.situation.VocabularyReader;

/** Reads all the files of a bank. What is wrong is gathered; what can still be used is kept, so that later checks see it. */
final class BankReader {
    private final Problems problems;
    private final Set<String> paths;
    private final Set<String> lent;
    private final Map<String, Entries> files = new TreeMap<>();
    private final ReferenceReader references;

    BankReader(BankFiles from, Problems problems) {
        this.problems = problems;
        this.paths = from.paths();
        this.lent = from.lent();
        problems.addAll(from.problems());
        this.references = new ReferenceReader(problems);
        from.all().forEach((path, text) -> {
            try {
                files.put(path, YamlReader.read(text));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        });
        refuseStrayFiles();
    }

    WrittenBank read() throws ProblemException {
        Vocabulary vocabulary = new VocabularyReader(problems).read(needed("facts.yaml"));
        NamedConditions named = new NamedConditions(in("situations/"), vocabulary, problems);
        Map<String, Condition> conditionsByName = named.readAll();
        ConditionReader conditions = named.reader();
        Entries topicsFile = needed("topics.yaml");
        List<Section> sections = references.sections(topicsFile);
        List<Topic> topics = references.topics(topicsFile, sections);
        OrderReader order = new OrderReader(conditions, problems, ids(topics), lent);
        Map<String, List<OrderReader.WrittenRaise>> raises = order.raises(needed("raises.yaml"));
        SignReader signs = new SignReader(vocabulary, conditions, problems);
        Urgency urgency = signs.read(needed("signs.yaml"));
        QuestionReader questionReader = new QuestionReader(conditions, order, new Frames(vocabulary), raises, problems);
        NoticeReader noticeReader = new NoticeReader(questionReader, urgency, signs.places(), problems);
        List<Written<Question>> questions = new ArrayList<>();
        under("questions/", (path, file) -> {
            Question question = questionReader.read(path, file);
            if (question != null) {
                questions.add(new Written<>(question, file, Examples.read(file, vocabulary, problems)));
            }
        });
        List<Written<Notice>> notices = new ArrayList<>();
        under("notices/", (path, file) -> {
            Notice notice = noticeReader.read(path, file);
            if (notice != null) {
                notices.add(new Written<>(notice, file, Examples.read(file, vocabulary, problems)));
            }
        });
        Map<String, Condition> onlyWhen = onlyWhen(conditions);
        QuestionBank bank = new QuestionBank(
                vocabulary,
                conditionsByName,
                onlyWhen,
                sections,
                topics,
                questions.stream().map(Written::thing).toList(),
                notices.stream().map(Written::thing).toList(),
                urgency,
                order.stages(needed("stages.yaml")),
                order.floors(needed("floors.yaml")),
                new SilenceReader(vocabulary, problems).read(needed("facts.yaml")),
                procedures(),
                sources(),
                references.countries(needed("countries.yaml")),
                references.words(needed("words.yaml")),
                new InterviewReader(vocabulary, onlyWhen, problems).read(needed("interview.yaml")),
                new HandoutReader(vocabulary, problems).read(needed("handouts.yaml")),
                "");
        return new WrittenBank(bank, questions, notices, raises, signs.places(), lent, files, paths);
    }

    private static Set<String> ids(List<Topic> topics) {
        Set<String> ids = new LinkedHashSet<>();
        topics.forEach(topic -> ids.add(topic.id()));
        return ids;
    }

    private Map<String, Condition> onlyWhen(ConditionReader conditions) {
        Map<String, Condition> onlyWhen = new LinkedHashMap<>();
        Entries facts = files.get("facts.yaml");
        if (facts != null) {
            facts.values().forEach((name, fact) -> {
                YamlNode when = fact instanceof Entries entries ? entries.get("only-when") : null;
                Condition condition = when == null ? null : conditions.read(when);
                if (condition != null) {
                    onlyWhen.put(name, condition);
                }
            });
        }
        return onlyWhen;
    }

    private Map<String, Procedure> procedures() {
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        in("procedures/").forEach((id, file) -> {
            Procedure procedure = references.procedure(id, file);
            if (procedure != null) {
                procedures.put(id, procedure);
            }
        });
        return procedures;
    }

    private Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        in("sources/").forEach((id, file) -> {
            Source source = references.source(id, file);
            if (source != null) {
                sources.put(id, source);
            }
        });
        return sources;
    }

    private Entries needed(String path) throws ProblemException {
        Entries file = files.get(path);
        if (file == null) {
            problems.add(Problem.at(
                    Place.of(path), "This file is missing from the bank, or cannot be read.", "Mend it first."));
            throw new ProblemException(problems.all());
        }
        return file;
    }

    /** The files of a folder by their name without ending. */
    private Map<String, Entries> in(String folder) {
        Map<String, Entries> found = new TreeMap<>();
        under(folder, (path, file) -> found.put(path.substring(0, path.length() - ".yaml".length()), file));
        return found;
    }

    private void under(String folder, BiConsumer<String, Entries> use) {
        files.forEach((path, file) -> {
            if (path.startsWith(folder)) {
                use.accept(path.substring(folder.length()), file);
            }
        });
    }

    private void refuseStrayFiles() {
        List<String> folders = List.of("situations/", "procedures/", "questions/", "notices/", "sources/");
        files.forEach((path, file) -> {
            if (!BankFiles.SHARED.contains(path) && folders.stream().noneMatch(path::startsWith)) {
                problems.add(Problem.at(
                        Place.of(file.source().name()),
                        "This file has no place in a question bank.",
                        "Folders: " + String.join(" ", folders) + "; files: " + String.join(" ", BankFiles.SHARED)));
            }
        });
    }
}
