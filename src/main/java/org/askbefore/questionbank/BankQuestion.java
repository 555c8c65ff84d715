package org.askbefore.questionbank;

import java.util.List;

/** A question whose words stand in the bank: one that rules choose, or one of a handout. */
public sealed interface BankQuestion permits Question, HandoutQuestion {
    String id();

    /** The printed section. */
    String section();

    /** What it rests on, by id. */
    List<String> sources();
}
