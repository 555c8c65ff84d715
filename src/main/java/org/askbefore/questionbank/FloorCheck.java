package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Situation;

/** In every situation that a floor covers, each of its topics has a question that is asked: proved by the exact search. */
final class FloorCheck {
    private static final String FILE = "floors.yaml";
    private final WrittenBank written;
    private final QuestionBank bank;
    private final Problems problems;

    FloorCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.bank = written.bank();
        this.problems = problems;
    }

    /** A floor that the bank did not write itself is not held against its questions. */
    void run() {
        if (!written.lent().contains(FILE)) {
            bank.floors().forEach(floor -> floor.printed().forEach(topic -> met(floor, topic)));
        }
    }

    private void met(Floor floor, String topic) {
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.asks(floor.when()));
        bank.questions().stream()
                .filter(question -> question.topic().equals(topic))
                .forEach(question -> goals.add(Goal.doesNotAsk(question.when())));
        Situation without = Witness.of(bank.vocabulary(), goals);
        if (without != null) {
            String what = "The floor \"" + floor.id() + "\" cannot be met: nothing on \"" + topic + "\" is asked in  "
                    + without;
            String mend = "Widen a rule of that topic, or narrow the floor.";
            problems.add(place(floor.id(), topic).problem(what, mend));
        }
    }

    /** Where a floor names that topic. */
    private YamlNode place(String id, String topic) {
        Entries file = Objects.requireNonNull(written.files().get(FILE));
        Entries floor = (Entries) Objects.requireNonNull(file.get(id));
        return Texts.in(floor.get("printed"), topic);
    }
}
