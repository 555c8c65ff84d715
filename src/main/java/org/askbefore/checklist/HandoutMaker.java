package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.questionbank.Handout;
import org.askbefore.questionbank.HandoutQuestion;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Wording;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;

/** Makes the list of a handout: a short one of the usual kind, or one of the handout's own questions on the same page. */
public final class HandoutMaker {
    private static final String SHORT = "short";

    private final ChecklistMaker maker;

    public HandoutMaker(QuestionBank bank) {
        this.maker = new ChecklistMaker(bank);
    }

    /** The handout for that person, printed so. It is as short as it can be, unless another length is asked for. */
    public static Request request(Handout handout, Request written) {
        PrintWishes print = written.print();
        PrintWishes sized = new PrintWishes(
                print.paper(),
                print.largePrint(),
                print.easyRead(),
                print.length() == null ? SHORT : print.length(),
                print.alsoTell());
        return new Request(handout.situation(), written.person(), sized, written.list(), written.written());
    }

    /** The list of that handout, for a request that {@link #request} made. */
    public Checklist make(Handout handout, Request request) {
        Checklist usual = maker.make(request);
        return handout.hasOwnQuestions() ? withOwnQuestions(handout, usual) : usual;
    }

    /** No rule has a say in it: what stands around the questions is the usual page's, but for notices. */
    private static Checklist withOwnQuestions(Handout handout, Checklist usual) {
        Voice voice = usual.voice().saying(handout.words());
        List<AskedQuestion> asked = new ArrayList<>();
        for (HandoutQuestion question : handout.questions()) {
            asked.add(asked(question, voice, asked.size() + 1));
        }
        String title = handout.words().get(Handout.TITLE);
        return new Checklist(
                usual.bank(),
                usual.situation(),
                usual.person(),
                voice,
                title == null ? usual.title() : voice.say(title),
                usual.subtitle(),
                usual.after(),
                usual.getHelp(),
                List.of(),
                List.of(),
                usual.tellTeam(),
                asked,
                0,
                List.of(),
                asked.stream().map(AskedQuestion::id).toList());
    }

    private static AskedQuestion asked(HandoutQuestion question, Voice voice, int position) {
        Wording words = question.words();
        List<String> also = words.also().stream().map(voice::say).toList();
        Wording said = new Wording(voice.say(words.ask()), also, voice.say(words.why()));
        boolean first = position <= Front.FIRST;
        return new AskedQuestion(question.id(), question, said, position, first, true, List.of(), List.of());
    }
}
