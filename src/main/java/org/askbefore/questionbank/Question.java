package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.List;
import org.askbefore.rules.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One question to take to the surgeon.
 *
 * @param id its path below questions/, such as risk/bladder-bowel/sdr
 * @param topic the need it meets, such as risk/bladder-bowel
 * @param section the printed section, such as risk
 * @param insteadOf the questions that it displaces when both would be asked
 * @param patient the words of the patient
 * @param other the words of someone who asks for them; {person} stands for the patient
 * @param when when it is asked
 * @param where the procedures and stages at which it can be asked, as {@link Frames} counts them
 * @param rank 0 to 100, high first
 * @param raise each of these that is true raises it: those of its topic, then its own
 * @param notRaisedBy facts that raise its topic and not this variant
 * @param rareHarm a rare, frightening harm, which leads a list only if the person's own facts put it there
 * @param about what the figures in its words are about; null where they hold none
 * @param sources what it rests on, by id
 * @param noSource why it needs no source; null where it has some
 * @param reviewed when a person last checked it against its sources
 */
public record Question(
        String id,
        String topic,
        String section,
        List<String> insteadOf,
        Wording patient,
        Wording other,
        Condition when,
        long where,
        int rank,
        List<Raise> raise,
        List<NotRaisedBy> notRaisedBy,
        boolean rareHarm,
        @Nullable Condition about,
        List<String> sources,
        @Nullable String noSource,
        LocalDate reviewed)
        implements BankQuestion {}
