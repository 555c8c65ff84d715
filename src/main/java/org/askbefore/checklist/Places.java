package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.askbefore.questionbank.Question;

/** The places of questions that were left out, among those that are printed. */
final class Places {
    private final List<AskedQuestion> printed;
    private final List<String> sections;
    private final Arrangement arrangement;
    private final Map<String, Integer> rank = new HashMap<>();

    /** Among these questions in printed order, whose sections are printed in that order. */
    Places(List<AskedQuestion> printed, List<String> sections, Arrangement arrangement) {
        this.printed = printed;
        this.sections = sections;
        this.arrangement = arrangement;
        arrangement.all().forEach(id -> rank.put(id, rank.size()));
    }

    /**
     * Those that were left out, in ranked order; page one has room for so many questions.
     *
     * @param aheadOnPageOne how many would be printed ahead of one on page one
     */
    List<LeftOut> of(Map<String, Candidate> ranked, Voice voice, int pageOne, ToIntFunction<String> aheadOnPageOne) {
        List<LeftOut> places = new ArrayList<>();
        for (String id : arrangement.all()) {
            if (arrangement.leftOut().contains(id)) {
                Question question = Objects.requireNonNull(ranked.get(id)).question();
                places.add(place(question, voice, pageOne, aheadOnPageOne.applyAsInt(id)));
            }
        }
        return places;
    }

    private LeftOut place(Question question, Voice voice, int pageOne, int onPageOne) {
        int ahead = 0;
        for (AskedQuestion other : printed) {
            boolean before = rankOf(other.id()) < rankOf(question.id());
            int section = sections.indexOf(other.section()) - sections.indexOf(question.section());
            ahead += other.pageOne() || section < 0 || (section == 0 && before) ? 1 : 0;
        }
        boolean isOnPageOne = onPageOne < pageOne;
        return new LeftOut(question, voice.of(question), isOnPageOne, isOnPageOne ? onPageOne : ahead);
    }

    private int rankOf(String id) {
        return rank.getOrDefault(id, Integer.MAX_VALUE);
    }
}
