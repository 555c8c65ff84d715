package org.askbefore.document;

import java.util.List;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.LaterGroup;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.checklist.Voice;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Words;
import org.askbefore.situation.Person;

/** A checklist as text of 72 columns, for a mail or a terminal. */
final class PlainText {
    private final Checklist list;
    private final Branding clinic;
    private final boolean easyRead;
    private final Words words;
    private final Voice voice;
    private final WrappedText out = new WrappedText();

    private PlainText(Checklist list, Branding clinic, boolean easyRead) {
        this.list = list;
        this.clinic = clinic;
        this.easyRead = easyRead;
        this.words = list.bank().words();
        this.voice = list.voice();
    }

    /** The text of a list; for easy reading with one sentence a line, and without what else might be asked. */
    static String of(Checklist list, Branding clinic, boolean easyRead) {
        return new PlainText(list, clinic, easyRead).write();
    }

    private String write() {
        out.underlined(list.title(), '=').line("", list.subtitle()).blank();
        list.notices().stream().filter(ShownNotice::isBox).forEach(this::notice);
        emergencyTeam();
        person(list.person());
        clinic();
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
        if (!list.tellTeam().isEmpty()) {
            tellTeam();
        }
        ending();
        return out.toString();
    }

    private void person(Person person) {
        labelled("name", person.name());
        labelled("date-of-birth", person.dateOfBirth());
        labelled("appointment", person.appointment());
        labelled("clinician", person.clinician());
        out.blank();
    }

    private void labelled(String phrase, String text) {
        if (text.isEmpty()) {
            out.room(phrase(phrase) + ": ");
        } else {
            out.line(phrase(phrase) + ": ", text);
        }
    }

    /** Whom to call, where the clinic has said so. */
    private void clinic() {
        String name = clinic.name().isEmpty() ? "" : clinic.name() + ".";
        out.line("", name);
        if (!clinic.day().isEmpty()) {
            out.line(phrase("telephone-day") + " ", clinic.day() + ".");
        }
        if (!clinic.night().isEmpty()) {
            out.line(phrase("telephone-night") + " ", clinic.night() + ".");
        }
        if (!name.isEmpty() || !clinic.day().isEmpty() || !clinic.night().isEmpty()) {
            out.blank();
        }
    }

    /** An emergency stands between two rules, so that no eye misses it. */
    private void notice(ShownNotice notice) {
        boolean emergency = notice.level() == Notice.Level.EMERGENCY;
        if (emergency) {
            out.rule('*');
        }
        out.line("!! ", notice.title()).blank();
        sentences("   ", notice.text());
        if (notice.form() == ShownNotice.Form.LEAD) {
            list.lines().forEach(line -> out.blank().line("   ", line.title() + ": " + line.text()));
        }
        if (emergency) {
            out.rule('*');
        }
        out.blank();
    }

    private void emergencyTeam() {
        if (!list.emergencyTeam().isEmpty()) {
            out.underlined(phrase("team"), '-');
            list.emergencyTeam().forEach(line -> {
                if (line.open()) {
                    out.room(line.label() + ": " + (line.text().isEmpty() ? "" : line.text() + " "));
                } else {
                    out.line(line.label() + ": ", line.text());
                }
            });
            out.blank();
        }
    }

    private void later() {
        List<LaterGroup> groups = list.later();
        if (groups.isEmpty()) {
            return;
        }
        out.underlined(phrase("later"), '-').line("", phrase("later-lead")).blank();
        for (LaterGroup group : groups) {
            out.underlined(group.title(), '~').blank();
            group.questions().forEach(question -> question(question, true));
        }
    }

    private void questions(String heading, List<AskedQuestion> questions, boolean withWhy) {
        if (!questions.isEmpty()) {
            out.underlined(heading, '-').blank();
            questions.forEach(question -> question(question, withWhy));
        }
    }

    /** The line above the one to write on is left free: that is where the pen goes. */
    private void question(AskedQuestion question, boolean withWhy) {
        String mark = "[ ] " + question.position() + ". ";
        String below = " ".repeat(mark.length());
        out.line(mark, question.words().ask());
        if (withWhy && !easyRead) {
            question.words().also().forEach(also -> out.line(below + "- ", also));
        }
        if (withWhy || easyRead) {
            sentences(below, question.words().why());
        }
        out.blank().room(below).blank();
    }

    private void tellTeam() {
        out.underlined(phrase("tell-team"), '-')
                .line("", phrase("tell-team-lead"))
                .blank();
        list.tellTeam().forEach(tell -> out.line("- ", tell.text()));
        out.blank();
    }

    private void ending() {
        if (!clinic.fasting().isEmpty() && !list.after()) {
            String of = clinic.name().isEmpty() ? "" : clinic.name() + ": ";
            out.underlined(phrase("fasting"), '-')
                    .line("", of + clinic.fasting())
                    .blank();
        }
        out.underlined(phrase("own"), '-').line("", phrase("own-lead")).blank();
        room();
        out.underlined(phrase("teach-back"), '-')
                .line("", phrase("teach-back-lead"))
                .blank();
        room();
        if (!list.getHelp().isEmpty()) {
            out.underlined(phrase("get-help"), '-').line("", list.getHelp()).blank();
            clinic();
        }
        String sources = String.join("; ", Mentions.of(list.sourcesOfPageOne(), words));
        String version = phrase("version") + " " + list.bank().version() + ".";
        out.underlined(phrase("sources"), '-')
                .line("", sources.isEmpty() ? version : phrase("sources-lead") + " " + sources + ". " + version)
                .blank()
                .line("", phrase(list.after() ? "not-advice-after" : "not-advice"));
    }

    /** Room for three lines by hand. */
    private void room() {
        for (int i = 0; i < 3; i++) {
            out.room("").blank();
        }
    }

    private void sentences(String indent, String text) {
        if (easyRead) {
            Sentences.of(text).forEach(sentence -> out.line(indent, sentence));
        } else {
            out.line(indent, text);
        }
    }

    private String phrase(String name) {
        return voice.phrase(words, name);
    }
}
