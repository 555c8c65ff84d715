package org.askbefore.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.askbefore.BuiltIn;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;

/** All the rows of a small schedule. */
final class Rows {
    private Rows() {}

    static List<Row> of(Path file) throws ProblemException, IOException {
        return of(file, Mapping.NONE);
    }

    static List<Row> of(Path file, Mapping mapping) throws ProblemException, IOException {
        Schedule schedule = Schedule.of(file, file.getFileName() + "", BuiltIn.vocabulary(), mapping);
        Schedule.Checked checked = schedule.check();
        List<Row> rows = new ArrayList<>();
        schedule.read(rows::add);
        if (checked.rows() < rows.size()) {
            throw new AssertionError("fewer rows were checked than read");
        }
        return rows;
    }

    /** What rows say, without the places where they say it. */
    static List<Request> said(List<Row> rows) {
        return rows.stream().map(row -> plain(row.request())).toList();
    }

    static Request plain(Request request) {
        if (request == null) {
            throw new AssertionError("the row has faults");
        }
        return new Request(request.situation(), request.person(), request.print(), request.list());
    }
}
