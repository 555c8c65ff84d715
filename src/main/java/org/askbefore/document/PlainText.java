package org.askbefore.document;

import java.util.List;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.checklist.Tell;
import org.askbefore.checklist.Voice;
import org.askbefore.questionbank.Section;
import org.askbefore.questionbank.Words;
import org.askbefore.situation.Person;

/** A checklist as text of 72 columns, for a mail or a terminal. */
final class PlainText {
    private final Checklist list;
    private final Words words;
    private final Voice voice;
    private final WrappedText out = new WrappedText();

    private PlainText(Checklist list) {
        this.list = list;
        this.words = list.bank().words();
        this.voice = list.voice();
    }

    static String of(Checklist list) {
        return new PlainText(list).write();
    }

    private String write() {
        out.underlined(list.title(), '=').line("", list.subtitle()).blank();
        person(list.person());
        for (ShownNotice notice : list.notices()) {
            out.line("!! ", notice.title()).line("   ", notice.text()).blank();
        }
        out.line("", phrase("care-team-lead") + " " + phrase("care-team")).blank();
        questions(
                phrase("first"),
                list.questions().stream().filter(AskedQuestion::first).toList(),
                true);
        questions(
                phrase("page-one"),
                list.questions().stream().filter(q -> q.pageOne() && !q.first()).toList(),
                false);
        later();
        ending();
        return out.toString();
    }

    private void person(Person person) {
        labelled("name", person.name());
        labelled("date-of-birth", person.dateOfBirth());
        labelled("appointment", person.appointment());
        labelled("clinician", person.clinician());
        if (!person.equals(Person.UNNAMED)) {
            out.blank();
        }
    }

    private void labelled(String phrase, String text) {
        if (!text.isEmpty()) {
            out.line(phrase(phrase) + ": ", text);
        }
    }

    private void later() {
        List<AskedQuestion> later =
                list.questions().stream().filter(q -> !q.pageOne()).toList();
        if (later.isEmpty()) {
            return;
        }
        out.underlined(phrase("later"), '-').line("", phrase("later-lead")).blank();
        for (Section section : list.bank().sections()) {
            List<AskedQuestion> of = later.stream()
                    .filter(q -> q.question().section().equals(section.id()))
                    .toList();
            if (!of.isEmpty()) {
                out.line("", voice.say(voice.isOther() ? section.titleOther() : section.title()))
                        .blank();
                of.forEach(question -> question(question, true));
            }
        }
    }

    private void questions(String heading, List<AskedQuestion> questions, boolean withWhy) {
        if (!questions.isEmpty()) {
            out.underlined(heading, '-').blank();
            questions.forEach(question -> question(question, withWhy));
        }
    }

    private void question(AskedQuestion question, boolean withWhy) {
        out.line("[ ] " + question.position() + ". ", question.words().ask());
        if (withWhy) {
            question.words().also().forEach(also -> out.line("    - ", also));
            out.line("    ", question.words().why());
        }
        out.blank();
    }

    private void ending() {
        if (!list.tellTeam().isEmpty()) {
            out.underlined(phrase("tell-team"), '-').line("", phrase("tell-team-lead"));
            for (Tell tell : list.tellTeam()) {
                out.line("- ", tell.text());
            }
            out.blank();
        }
        out.underlined(phrase("own"), '-').blank().blank().blank();
        out.underlined(phrase("teach-back"), '-')
                .line("", phrase("teach-back-lead"))
                .blank()
                .blank();
        if (!list.getHelp().isEmpty()) {
            out.underlined(phrase("get-help"), '-').line("", list.getHelp()).blank();
        }
        List<String> sources = Mentions.of(list.sources());
        out.underlined(phrase("sources"), '-')
                .line("", phrase("sources-lead") + " " + String.join("; ", sources) + ".");
        out.blank()
                .line("", phrase("not-advice"))
                .line("", phrase("version") + " " + list.bank().version());
    }

    private String phrase(String name) {
        return voice.phrase(words, name);
    }
}
