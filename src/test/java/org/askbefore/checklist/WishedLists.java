package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;

/** Lists that their owners have changed, drawn by chance, the same on every run. */
final class WishedLists {
    static final QuestionBank BANK = PackedBank.builtIn();
    private static final ChecklistMaker MAKER = new ChecklistMaker(BANK);
    private static final List<String> LENGTHS = List.of("short", "standard", "full");
    private final Random random = new Random(20261123);

    /** Shows that many, each with what was asked for. */
    void forEach(int number, BiConsumer<Request, Checklist> test) {
        new RandomSituations(BANK.vocabulary()).forEach(number, situation -> {
            PrintWishes print = print(LENGTHS.get(random.nextInt(LENGTHS.size())));
            Request plain = new Request(situation, Person.UNNAMED, print);
            Request wished = with(plain, wishes(full(plain).ranked()));
            test.accept(wished, MAKER.make(wished));
        });
    }

    static Checklist make(Request request) {
        return MAKER.make(request);
    }

    static Request with(Request request, ListWishes list) {
        return new Request(request.situation(), request.person(), request.print(), list);
    }

    static Checklist full(Request request) {
        return MAKER.make(new Request(request.situation(), request.person(), print("full"), request.list()));
    }

    private static PrintWishes print(String length) {
        return new PrintWishes("a4", false, false, length, List.of());
    }

    /** None, a few or twenty own questions; nothing, a few, the first or nearly all left out; named in any order. */
    private ListWishes wishes(List<String> asked) {
        List<String> own = new ArrayList<>();
        int count = random.nextInt(4) == 0 ? ListWishes.MOST_OWN : random.nextInt(4);
        for (int number = 1; number <= count; number++) {
            own.add("My question " + number + "?");
        }
        List<String> leaveOut = some(asked, List.of(0, 0, 3, asked.size() - 2, asked.size()));
        leaveOut.add(any());
        List<String> named = new ArrayList<>(asked);
        named.addAll(new ListWishes(own, List.of(), List.of()).ownIds());
        List<String> order = some(named, List.of(0, 2, 5, named.size()));
        return new ListWishes(own, leaveOut.stream().distinct().toList(), order);
    }

    private List<String> some(List<String> ids, List<Integer> counts) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return new ArrayList<>(shuffled.subList(
                0, Math.min(ids.size(), Math.max(0, counts.get(random.nextInt(counts.size()))))));
    }

    /** An id that this situation may not ask. */
    private String any() {
        List<Question> questions = BANK.questions();
        return questions.get(random.nextInt(questions.size())).id();
    }
}
