package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Procedure;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** Makes one person's list from what is known: chooses, orders and groups the questions. A pure function of bank and request. */
public final class ChecklistMaker {
    /** The most questions on page one, with no notice above them. */
    static final int PAGE_ONE = 11;
    /** The fewest on page one, however many notices there are. */
    static final int PAGE_ONE_AT_LEAST = 7;

    private final QuestionBank bank;

    public ChecklistMaker(QuestionBank bank) {
        this.bank = bank;
    }

    /** The list for that request. */
    public Checklist make(Request request) {
        Situation situation = request.situation();
        Voice voice = Voice.of(bank, situation);
        List<ShownNotice> notices = notices(situation, voice);
        int room = Math.max(PAGE_ONE_AT_LEAST, PAGE_ONE - notices.size());
        Selection selection = new Selection(bank, request, voice, room, length(request));
        boolean after = bank.condition("after-procedure").in(situation) == Truth.TRUE;
        return new Checklist(
                bank,
                situation,
                request.person(),
                voice,
                voice.phrase(bank.words(), after ? "title-after" : "title-before"),
                subtitle(situation),
                after,
                after ? voice.phrase(bank.words(), getHelp(situation)) : "",
                notices,
                TellTeam.of(bank, situation, request.print().alsoTell()),
                selection.printed(),
                selection.cutOff(),
                selection.leftOutByOwner(),
                selection.rankedIds());
    }

    /** The notices of that situation, most urgent first, as its list has them. */
    public List<ShownNotice> notices(Situation situation) {
        return notices(situation, Voice.of(bank, situation));
    }

    /** The phrase that names the signs of the place that was treated. */
    private String getHelp(Situation situation) {
        List<String> fitting = new ArrayList<>();
        QuestionBank.GET_HELP.forEach((condition, phrase) -> {
            if (bank.condition(condition).in(situation) == Truth.TRUE) {
                fitting.add(phrase);
            }
        });
        // More than one place was treated: the signs that hold for all of them.
        return fitting.size() == 1 ? fitting.get(0) : "get-help-text";
    }

    private Length length(Request request) {
        String asked = request.print().length();
        if (asked != null) {
            return Length.of(asked);
        }
        boolean shortList = bank.condition("short-list").in(request.situation()) == Truth.TRUE;
        return shortList || request.print().easyRead() ? Length.SHORT : Length.STANDARD;
    }

    private List<ShownNotice> notices(Situation situation, Voice voice) {
        List<Notice> shown = new ArrayList<>();
        Set<String> displaced = new HashSet<>();
        for (Notice notice : bank.notices()) {
            if (notice.when().in(situation) == Truth.TRUE) {
                shown.add(notice);
                displaced.addAll(notice.insteadOf());
            }
        }
        return shown.stream()
                .filter(notice -> !displaced.contains(notice.id()))
                .sorted(Comparator.comparing(Notice::level).thenComparing(Notice::id))
                .map(notice -> shown(notice, voice))
                .toList();
    }

    private static ShownNotice shown(Notice notice, Voice voice) {
        String spoken = voice.tell(voice.isOther() ? notice.textOther() : notice.text());
        String page = notice.page().isEmpty() ? "" : " " + voice.tell(notice.page());
        return new ShownNotice(notice.id(), notice.level(), voice.tell(notice.title()), spoken, spoken + page);
    }

    /** The procedure's name, and where on the body, as far as both are known. */
    private String subtitle(Situation situation) {
        Procedure procedure = bank.procedures().get(Voice.chosen(situation, "procedure", "not-sure"));
        if (procedure == null) {
            return "";
        }
        List<String> where = new ArrayList<>();
        for (String fact : List.of("site", "nerve")) {
            if (situation.get(fact) instanceof Value.Several places) {
                places.names().stream()
                        .map(procedure.where()::get)
                        .filter(Objects::nonNull)
                        .forEach(where::add);
            }
        }
        return where.isEmpty() ? procedure.name() : procedure.name() + " " + String.join(", ", where);
    }
}
