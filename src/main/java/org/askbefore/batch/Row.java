package org.askbefore.batch;

import java.util.List;
import org.askbefore.situation.Request;
import org.jspecify.annotations.Nullable;

/**
 * One patient of a schedule.
 *
 * @param number from 1: the row below the header of a CSV file, the line of a JSON Lines file, the place of a file among those of
 *     a folder in the order of their names
 * @param id as it was written; empty where there is none that can be relied on
 * @param request what the row says; null where it has faults
 * @param faults what keeps a list from being made; none where there is a request
 */
public record Row(long number, String id, @Nullable Request request, List<RowFault> faults) {

    public Row {
        faults = List.copyOf(faults);
    }

    static Row sound(long number, String id, Request request) {
        return new Row(number, id, request, List.of());
    }

    static Row faulty(long number, String id, List<RowFault> faults) {
        return new Row(number, id, null, faults);
    }
}
