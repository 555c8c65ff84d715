import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.document.DocumentMaker;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;

/** Rows of a schedule: facts drawn from the vocabulary by a fixed seed, each list on two pages, and a patient for each row. */
final class SeededRows {
    private static final List<String> PERSON = List.of("name", "date-of-birth", "appointment", "clinician");

    private final QuestionBank bank;
    private final List<Map<String, String>> facts = new ArrayList<>();

    /** So many different lists. */
    SeededRows(QuestionBank bank, int lists) throws Exception {
        this.bank = bank;
        Random random = new Random(2026);
        while (facts.size() < lists) {
            facts.add(drawn(random));
            if (pages(request(facts.size() - 1)) != 2) {
                facts.remove(facts.size() - 1);
            }
        }
    }

    private Map<String, String> drawn(Random random) {
        Map<String, String> drawn = new LinkedHashMap<>();
        for (Fact fact : bank.vocabulary().facts()) {
            boolean rare = fact.name().equals("symptoms") || fact.name().equals("mood");
            if (!fact.values().isEmpty() && random.nextInt(rare ? 10 : 4) == 0) {
                drawn.put(
                        fact.name(),
                        fact.values().get(random.nextInt(fact.values().size())));
            }
        }
        return drawn;
    }

    private int pages(Request request) throws Exception {
        return DocumentMaker.of(null)
                .print(new ChecklistMaker(bank).make(request), request.print())
                .pages();
    }

    /** How many different lists there are. */
    int lists() {
        return facts.size();
    }

    /** The request of a row. Past the last list they begin again, for other patients. */
    Request request(int row) throws Exception {
        RequestReader reader = new RequestReader(bank.vocabulary());
        cells(row, facts.size()).forEach((column, cell) -> {
            if (!column.equals("id")) {
                reader.option(column, cell);
            }
        });
        return reader.read();
    }

    /** A schedule of that many rows with that many of the lists. */
    String csv(int rows, int lists) {
        List<String> columns = new ArrayList<>(List.of("id", "length"));
        columns.addAll(PERSON);
        bank.vocabulary().facts().forEach(fact -> columns.add(fact.name()));
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
        for (int row = 0; row < rows; row++) {
            Map<String, String> cells = cells(row, lists);
            csv.append(columns.stream()
                            .map(column -> cells.getOrDefault(column, ""))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    private Map<String, String> cells(int row, int lists) {
        Map<String, String> cells = new LinkedHashMap<>(facts.get(row % lists));
        cells.put("id", String.format("p%05d", row));
        cells.put("length", "short");
        cells.put("name", "Zoë-" + (char) ('A' + row % 26) + " O'Neill " + row);
        cells.put("date-of-birth", "4 May " + (1930 + row % 90));
        cells.put("appointment", row % 28 + 1 + " March 2027");
        cells.put("clinician", "Clinic " + row % 40);
        return cells;
    }
}
