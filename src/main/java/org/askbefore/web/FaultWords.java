package org.askbefore.web;

import org.askbefore.problem.Problem;

/** What is wrong with a field, in words for whoever looks at it: messages name a part as files do, and here it stands above. */
final class FaultWords {
    private FaultWords() {}

    /** The words for a field of that name. */
    static String of(Problem problem, String name) {
        return (here(problem.discreet(), name) + " " + here(problem.mend(), name)).strip();
    }

    /** The same for a letter that print lacks; the letter is named, as its owner is the one who reads this. */
    static String ofPrint(Problem problem, String name) {
        return here(problem.what(), name) + " Write it another way, or take “Text to copy”, which can hold it.";
    }

    private static String here(String words, String name) {
        return words.replace("\"" + name + "\"", "This").replace("Leave it out", "Leave it empty");
    }
}
