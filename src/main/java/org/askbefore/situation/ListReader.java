package org.askbefore.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads "list": what its owner has changed. Whether an id is one of the question bank is not known here; those that were named
 * are kept, with their places, for whoever knows the bank.
 */
final class ListReader {
    /** More than any bank has questions. */
    private static final int MOST_IDS = 1000;

    private static final Pattern OWN_ID = Pattern.compile("own-[0-9]+");
    private static final Pattern LINE_END = Pattern.compile("[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]");
    private static final String OWN_EXAMPLE =
            "Put quotes around each question:  own: [\"Can my sister come in with me?\"]";
    private static final String ID_EXAMPLE = "Name questions by their ids, as  askbefore why  shows them.";

    private final Problems problems;
    private final PrintableText printable;
    private final List<YamlNode.Text> ownWritten = new ArrayList<>();
    private final List<YamlNode.Text> ids = new ArrayList<>();

    ListReader(Problems problems) {
        this.problems = problems;
        this.printable = new PrintableText(problems);
    }

    ListWishes read(Map<String, YamlNode> written) {
        List<YamlNode> own = items(written, ListWishes.OWN);
        return new ListWishes(
                own(own), ids(written, ListWishes.LEAVE_OUT, own.size()), ids(written, ListWishes.ORDER, own.size()));
    }

    /** The own questions, each with its place. */
    List<YamlNode.Text> ownWritten() {
        return ownWritten;
    }

    /** Every id that only the question bank can judge, with its place. */
    List<YamlNode.Text> ids() {
        return ids;
    }

    private List<String> own(List<YamlNode> written) {
        List<String> own = new ArrayList<>();
        Map<String, String> earlier = new HashMap<>();
        for (YamlNode node : written.subList(0, most(written, ListWishes.OWN, ListWishes.MOST_OWN))) {
            YamlNode.Text text = text(node, ListWishes.OWN, OWN_EXAMPLE);
            own.add(text == null ? "" : text.text().strip());
            if (text != null) {
                ownWritten.add(text);
                own(ListWishes.ownId(own.size()), text, earlier);
            }
        }
        return own;
    }

    private void own(String id, YamlNode.Text node, Map<String, String> earlier) {
        String text = node.text().strip();
        String same = earlier.putIfAbsent(text, id);
        if (text.codePoints().allMatch(ListReader::showsNothing)) {
            problems.add(node.problem("\"" + id + "\" is empty.", "Write the question, or take it out."));
        } else if (LINE_END.matcher(text).find()) {
            problems.add(node.problem(
                    "\"" + id + "\" has more than one line.", "Write it on one line, or as two questions."));
        } else if (printable.isSound(id, text, ListWishes.LONGEST_OWN, node) && same != null) {
            problems.add(node.problem("\"" + id + "\" is the same as \"" + same + "\".", "Take one of the two out."));
        }
    }

    /** Blanks, and marks that shape other characters, are nothing to read. */
    private static boolean showsNothing(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK;
    }

    private List<String> ids(Map<String, YamlNode> written, String name, int own) {
        Set<String> named = new LinkedHashSet<>();
        List<YamlNode> items = items(written, name);
        for (YamlNode item : items.subList(0, most(items, name, MOST_IDS))) {
            YamlNode.Text node = text(item, name, ID_EXAMPLE);
            if (node != null && !named.add(node.text().strip())) {
                problems.add(node.problem(
                        "\"" + node.text().strip() + "\" is named a second time in \"" + name + "\".",
                        "An id is named a second time in \"" + name + "\".",
                        "Take it out."));
            } else if (node != null) {
                id(node, name, own);
            }
        }
        return List.copyOf(named);
    }

    private void id(YamlNode.Text node, String name, int own) {
        String id = node.text().strip();
        if (id.isEmpty()) {
            problems.add(node.problem("\"" + name + "\" holds an empty id.", ID_EXAMPLE));
        } else if (!OWN_ID.matcher(id).matches()) {
            ids.add(node);
        } else if (name.equals(ListWishes.LEAVE_OUT)) {
            problems.add(node.problem(
                    "\"" + id + "\" is an own question, and is not left out but taken out.",
                    "Take its words out of \"own\"; the numbers of those behind it change."));
        } else if (!isOneOf(own, id)) {
            problems.add(node.problem("There is no own question \"" + id + "\".", known(own)));
        }
    }

    private static boolean isOneOf(int own, String id) {
        for (int number = 1; number <= own; number++) {
            if (ListWishes.ownId(number).equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static String known(int own) {
        if (own == 0) {
            return "There are no words under \"own\".";
        }
        return own == 1 ? "There is only own-1." : "There are own-1 to " + ListWishes.ownId(own) + ".";
    }

    /** The items of a list; a single text counts as a list of one. */
    private static List<YamlNode> items(Map<String, YamlNode> written, String name) {
        YamlNode node = written.get(name);
        if (node == null) {
            return List.of();
        }
        return node instanceof YamlNode.Items list ? list.items() : List.of(node);
    }

    /** How many of the items are read; those past the most are told once. */
    private int most(List<YamlNode> items, String name, int most) {
        if (items.size() > most) {
            problems.add(items.get(most)
                    .problem("\"" + name + "\" holds more than " + most + ".", "Take out those from here on."));
        }
        return Math.min(most, items.size());
    }

    private YamlNode.@Nullable Text text(YamlNode item, String name, String mend) {
        if (item instanceof YamlNode.Text text) {
            return text;
        }
        problems.add(item.problem("\"" + name + "\" needs a list of texts, and here is " + item.kind() + ".", mend));
        return null;
    }
}
