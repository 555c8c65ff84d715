package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.askbefore.Situations;
import org.askbefore.checklist.AcceptanceCase;
import org.askbefore.pdf.TagTree;
import org.askbefore.questionbank.Source;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.junit.jupiter.api.Test;

/** On every list, in printed order, the first use of a short form says what it stands for. */
class AbbreviationsTest {
    private static final int SITUATIONS = 400;
    private static final long SEED = 20261122;
    private static final Pattern SHORT_FORM = Pattern.compile("(?<![\\w-])[A-Z][A-Z0-9-]*[A-Z0-9](?![\\w-])");
    private static final Set<String> SMALL_WORDS = Set.of("and", "for", "of", "the");

    private final Set<String> seen = new TreeSet<>();

    @Test
    void every_list_of_a_real_situation_spells_out_each_abbreviation_at_its_first_use() throws Exception {
        for (AcceptanceCase one : AcceptanceCase.all(Lists.BANK)) {
            for (String length : List.of("short", "standard", "full")) {
                Request request = request(one.situation(), length);
                holds(request, Format.TEXT);
                holds(request, Format.HTML);
                holds(request, Format.JSON);
            }
            Request standard = request(one.situation(), "standard");
            holds(standard, quoted(TagTree.of(Lists.document(standard, Format.PDF))));
        }
        assertThat(seen).as("abbreviations that were met").contains("SDR", "MRI", "NICE", "GLP-1");
    }

    @Test
    void every_list_of_any_situation_spells_out_each_abbreviation_at_its_first_use() throws Exception {
        Situations situations = new Situations(Lists.BANK.vocabulary(), SEED);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            for (String length : List.of("short", "standard", "full")) {
                holds(request(situation, length), Format.TEXT);
                holds(request(situation, length), Format.JSON);
            }
        }
        assertThat(seen).as("abbreviations that were met").contains("SDR", "MRI", "NICE", "GLP-1", "COPD", "MS");
    }

    private void holds(Request request, Format format) throws Exception {
        String page = new String(Lists.document(request, format), StandardCharsets.UTF_8);
        holds(request, format == Format.HTML ? page.replaceAll("(?s)^.*</style>|<[^>]*>", " ") : page);
    }

    /** What a screen reader says, without the names of the tags. */
    private static String quoted(String tags) {
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(tags)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining(" "));
    }

    private void holds(Request request, String page) {
        String text = withoutTitles(page.replaceAll("\\s+", " "));
        Set<String> met = new TreeSet<>();
        List<String> unexplained = new ArrayList<>();
        SHORT_FORM.matcher(text).results().forEach(use -> {
            if (met.add(use.group()) && !isSpelledOut(text, use)) {
                unexplained.add("…" + text.substring(Math.max(0, use.start() - 60), use.end()));
            }
        });
        assertThat(unexplained).as(request.toString()).isEmpty();
        seen.addAll(met);
    }

    /** The title of a paper is quoted as it stands. */
    private static String withoutTitles(String text) {
        String left = text;
        for (Source source : Lists.BANK.sources().values()) {
            left = left.replace(": " + source.title() + " (", " (");
        }
        return left;
    }

    /** Whether the words before or after it, set off by brackets, begin with its letters: independent of the bank's table. */
    private static boolean isSpelledOut(String text, MatchResult use) {
        String before = text.substring(0, use.start());
        String after = text.substring(use.end());
        if (after.startsWith(")") && (before.endsWith(" (") || before.endsWith(", "))) {
            List<String> words = words(before);
            return isOf(use.group(), words.subList(Math.max(0, words.size() - 7), words.size()));
        }
        return after.startsWith(" (") && isOf(use.group(), words(after.substring(0, after.indexOf(')'))));
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\w+")
                .matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .filter(word -> !SMALL_WORDS.contains(word))
                .toList();
    }

    /** NICE leaves out a word of its name, so its letters need only come in their order, up to the last word. */
    private static boolean isOf(String shortForm, List<String> words) {
        String letters = shortForm.replace("-", "").toLowerCase(Locale.ROOT);
        int left = letters.length();
        for (int i = words.size(); i > 0 && left > 0; i--) {
            if (words.get(i - 1).charAt(0) == letters.charAt(left - 1)) {
                left--;
            } else if (i == words.size()) {
                return false;
            }
        }
        return left == 0;
    }

    private static Request request(Situation situation, String length) {
        return new Request(situation, Person.UNNAMED, new PrintWishes("a4", false, false, length, List.of()));
    }
}
