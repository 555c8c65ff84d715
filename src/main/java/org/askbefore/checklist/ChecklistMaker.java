package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Procedure;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** Makes one person's list from what is known: chooses, orders and groups the questions. A pure function of bank and request. */
public final class ChecklistMaker {
    /** The most questions on page one, with no notice above them. */
    static final int PAGE_ONE = 11;
    /** The fewest on page one, however many notices there are. */
    static final int PAGE_ONE_AT_LEAST = 7;
    /** The places of page one that the lines for the emergency team take. */
    private static final int FOR_THE_EMERGENCY_TEAM = 3;

    private final QuestionBank bank;
    private final Needs needs;

    public ChecklistMaker(QuestionBank bank) {
        this.bank = bank;
        this.needs = new Needs(bank);
    }

    /** The list for that request. */
    public Checklist make(Request request) {
        Situation situation = request.situation();
        Voice voice = Voice.of(bank, situation);
        Notices notices = new Notices(bank, situation, voice);
        List<ShownNotice> shown = notices.shown();
        boolean emergency = isEmergency(shown);
        Selection selection = selection(request, voice, notices, shown);
        String subtitle = subtitle(situation);
        boolean after = bank.condition("after-procedure").holds(situation);
        return new Checklist(
                bank,
                situation,
                request.person(),
                voice,
                voice.phrase(bank.words(), after ? "title-after" : "title-before"),
                subtitle,
                after,
                after ? GetHelp.of(bank, situation, voice) : "",
                shown,
                emergency ? EmergencyTeam.of(bank, situation, subtitle, after) : List.of(),
                TellTeam.of(bank, situation, request.print().alsoTell()),
                selection.printed(),
                selection.cutOff(),
                selection.leftOutByOwner(),
                selection.rankedIds());
    }

    /** The notices of that situation, most urgent first, as its list has them. */
    public List<ShownNotice> notices(Situation situation) {
        return new Notices(bank, situation, Voice.of(bank, situation)).shown();
    }

    private Selection selection(Request request, Voice voice, Notices notices, List<ShownNotice> shown) {
        int room = room(shown, isEmergency(shown));
        return new Selection(bank, needs, request, voice, notices, room, length(request));
    }

    /** The whole order of a list, of what its owner has left out too. */
    List<String> wholeOrder(Request request) {
        Voice voice = Voice.of(bank, request.situation());
        Notices notices = new Notices(bank, request.situation(), voice);
        return selection(request, voice, notices, notices.shown()).wholeOrder();
    }

    /** Whether somebody must go to an emergency department, where a team that does not know them asks what was done. */
    private boolean isEmergency(List<ShownNotice> shown) {
        return shown.stream()
                .anyMatch(notice -> notice.isBox() && notice.level() == Notice.Level.EMERGENCY && !isApart(notice));
    }

    private boolean isApart(ShownNotice shown) {
        return bank.notices().stream().anyMatch(notice -> notice.id().equals(shown.id()) && notice.apart());
    }

    /** How many questions page one holds below its boxes. */
    private static int room(List<ShownNotice> shown, boolean emergency) {
        long boxes = shown.stream().filter(ShownNotice::isBox).count();
        boolean lines = boxes < shown.size();
        int taken = Math.max(0, (int) boxes - 1) + (lines ? 1 : 0) + (emergency ? FOR_THE_EMERGENCY_TEAM : 0);
        return Math.max(PAGE_ONE_AT_LEAST, PAGE_ONE - taken);
    }

    private Length length(Request request) {
        String asked = request.print().length();
        if (asked != null) {
            return Length.of(asked);
        }
        boolean shortList = bank.condition("short-list").holds(request.situation());
        return shortList || request.print().easyRead() ? Length.SHORT : Length.STANDARD;
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
        return where.isEmpty() ? procedure.name() : procedure.name() + ": " + joined(where);
    }

    /** Names with commas between them, and "and" before the last. */
    private String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + bank.words().get("and") + " " + names.get(last);
    }
}
