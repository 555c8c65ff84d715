package org.askbefore.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.askbefore.questionbank.Country;
import org.askbefore.questionbank.Procedure;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Wording;
import org.askbefore.questionbank.Words;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks on the page: the patient, or someone who asks for them. Fills in the words that depend on it, and the numbers
 * of the country if it is known.
 */
public final class Voice {
    private final boolean other;
    private final String person;
    private final String yourPerson;
    private final String treatment;
    private final String emergency;
    private final String advice;
    private final String crisis;
    /** What a handout says in place of the fixed phrases. */
    private final Map<String, String> ownPhrases;

    private Voice(Voice usual, Map<String, String> ownPhrases) {
        this.other = usual.other;
        this.person = usual.person;
        this.yourPerson = usual.yourPerson;
        this.treatment = usual.treatment;
        this.emergency = usual.emergency;
        this.advice = usual.advice;
        this.crisis = usual.crisis;
        this.ownPhrases = ownPhrases;
    }

    private Voice(QuestionBank bank, Situation situation) {
        Words words = bank.words();
        String asking = chosen(situation, "asking-for", "me");
        this.other = !asking.equals("me");
        this.person = other ? words.get("person-" + asking) : "";
        this.yourPerson = other ? words.get("your-person-" + asking) : "";
        Procedure procedure = bank.procedures().get(chosen(situation, "procedure", "not-sure"));
        this.treatment = words.get("treatment-" + (procedure == null ? "not-known" : procedure.kind()));
        Country country = bank.countries().get(chosen(situation, "country", ""));
        this.emergency = number(country, "emergency", words);
        this.advice = number(country, "advice", words);
        this.crisis = number(country, "crisis", words);
        this.ownPhrases = Map.of();
    }

    /** The voice for that situation; where it is not known who asks, the patient's. */
    public static Voice of(QuestionBank bank, Situation situation) {
        return new Voice(bank, situation);
    }

    /** The same with phrases of its own in place of the fixed ones, by their names. */
    Voice saying(Map<String, String> phrases) {
        return new Voice(this, phrases);
    }

    /** Whether someone else than the patient speaks. */
    public boolean isOther() {
        return other;
    }

    /** The fixed phrase of that name, in this voice. */
    public String phrase(Words words, String name) {
        String own = ownPhrases.get(name);
        if (own != null) {
            return say(own);
        }
        return say(words.get(other && words.phrases().containsKey(name + "-other") ? name + "-other" : name));
    }

    /** The fixed phrase of that name as it speaks to whoever holds the page. */
    String tellPhrase(Words words, String name) {
        return tell(words.get(other && words.phrases().containsKey(name + "-other") ? name + "-other" : name));
    }

    /** The question in this voice, ready to print. */
    public Wording of(Question question) {
        Wording words = other ? question.other() : question.patient();
        List<String> also = words.also().stream().map(this::say).toList();
        return new Wording(say(words.ask()), also, say(words.why()));
    }

    /** A text spoken by whoever holds the page, with its placeholders filled in. */
    public String say(String text) {
        return fill(text, person);
    }

    /** A text that speaks to whoever holds the page, as notices do: "my child" is "your child" there. */
    public String tell(String text) {
        return fill(text, yourPerson);
    }

    private String fill(String text, String named) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return text.replace("{person}", named)
                .replace("{Person}", capital(named))
                .replace("{treatment}", treatment)
                .replace("{emergency}", emergency)
                .replace("{advice}", advice)
                .replace("{crisis}", crisis);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String number(@Nullable Country country, String use, Words words) {
        Country.Line line = country == null ? null : country.numbers().get(use);
        return line == null ? words.get(use) : line.number();
    }

    static String chosen(Situation situation, String fact, String otherwise) {
        return situation.get(fact) instanceof Value.Chosen chosen ? chosen.name() : otherwise;
    }
}
