package org.askbefore.web;

import java.util.List;
import org.askbefore.web.Visitor.Sending;

/** Made-up schedules, as somebody would choose them. */
public final class Weeks {
    private static final List<String> PROCEDURES =
            List.of("sdr", "occipital-rf", "coccyx-rf", "trigeminal-rf", "si-joint-rf", "facet-rf");

    private Weeks() {}

    public static Sending schedule(String text) {
        return new Sending("schedule", "Week 49.CSV", text);
    }

    public static Sending mapping(String text) {
        return new Sending("mapping", "mapping.yaml", text);
    }

    /** So many patients; hardly two have the same facts. */
    public static Sending of(int rows) {
        StringBuilder text = new StringBuilder("id,name,procedure,age,length\n");
        for (int row = 1; row <= rows; row++) {
            text.append("P-").append(row).append(",Nobody N").append(row).append(',');
            text.append(PROCEDURES.get(row % PROCEDURES.size())).append(',').append(20 + row / 6 % 60);
            text.append(",short\n");
        }
        return schedule(text.toString());
    }
}
