package org.askbefore.web;

import java.time.Duration;

/** How long something takes still, as somebody would say it. */
final class TimeLeft {
    private static final Duration TOO_SOON = Duration.ofSeconds(2);
    private static final long MINUTE = 60;
    private static final long STEP = 10;

    private TimeLeft() {}

    /** A sentence; empty while there is too little to tell by. */
    static String words(Duration sofar, long done, long total) {
        if (done == 0 || done >= total || sofar.compareTo(TOO_SOON) < 0) {
            return "";
        }
        long seconds = Math.round((double) sofar.toMillis() / 1000 * (total - done) / done);
        if (seconds < STEP) {
            return "A few seconds left.";
        }
        if (seconds < MINUTE) {
            return "About " + (seconds + STEP - 1) / STEP * STEP + " seconds left.";
        }
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        return minutes == 1 ? "About a minute left." : "About " + minutes + " minutes left.";
    }
}
