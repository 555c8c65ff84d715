package org.askbefore.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Topic;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** Lists of situations drawn by chance, the same on every run, and what tests of them share. */
final class RandomLists {
    static final QuestionBank BANK = PackedBank.builtIn();
    private static final ChecklistMaker MAKER = new ChecklistMaker(BANK);

    private RandomLists() {}

    /** Shows that many lists of that length, each with its situation. */
    static void forEach(int number, String length, BiConsumer<Situation, Checklist> test) {
        new RandomSituations(BANK.vocabulary())
                .forEach(number, situation -> test.accept(situation, list(situation, length)));
    }

    static Checklist list(Situation situation, String length) {
        PrintWishes print = new PrintWishes("a4", false, false, length, List.of());
        return MAKER.make(new Request(situation, Person.UNNAMED, print));
    }

    /** The same situation with one fact more, or another. */
    static Situation with(Situation situation, String fact, Value value) {
        Map<String, Value> values = new HashMap<>(situation.values());
        values.put(fact, value);
        return Situation.of(BANK.vocabulary(), values);
    }

    /** A situation of one choice and of what is said besides. */
    static Situation of(Map<String, Value> values) {
        return Situation.of(BANK.vocabulary(), values);
    }

    static List<String> topics(List<AskedQuestion> questions) {
        return questions.stream()
                .filter(question -> !question.isOwn())
                .map(question -> question.question().topic())
                .toList();
    }

    static List<AskedQuestion> pageOne(Checklist list) {
        return list.questions().stream().filter(AskedQuestion::pageOne).toList();
    }

    static boolean isComfort(AskedQuestion question) {
        return BANK.topics().stream()
                .filter(Topic::comfort)
                .anyMatch(topic -> topic.id().equals(question.question().topic()));
    }
}
