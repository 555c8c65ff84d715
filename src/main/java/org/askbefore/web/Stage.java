package org.askbefore.web;

import java.util.List;
import org.askbefore.batch.Summary;

/** How far an open schedule has come. */
sealed interface Stage {
    /** Something is being done in the background. */
    sealed interface Running extends Stage {
        Run run();
    }

    /** Its rows are being checked. */
    record Checking(Run run) implements Running {}

    /** They are checked, and nothing is made. */
    record Checked() implements Stage {}

    /** Its lists are being made. */
    record Making(Run run) implements Running {}

    /**
     * They are made.
     *
     * @param prints the names of the print files; none where each patient has a file
     */
    record Made(Summary summary, List<String> prints) implements Stage {}

    /** Somebody stopped the making; nothing of it is kept. */
    record Stopped() implements Stage {}

    /** The whole file cannot be used. */
    record Unusable(List<String> faults) implements Stage {}

    /** Its lists could not be made. */
    record Failed(List<String> faults) implements Stage {}
}
