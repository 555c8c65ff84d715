package org.askbefore.batch;

import java.util.List;
import java.util.Objects;
import org.askbefore.checklist.Checklist;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.PenReprint;
import org.askbefore.document.PrintedList;
import org.askbefore.document.Reprint;
import org.askbefore.pdf.PrintPart;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Notice;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.jspecify.annotations.Nullable;

/**
 * Prints the lists of rows, those that several rows have alike with what they share made once. May be used by several threads.
 *
 * @param <P> what is printed: a file of its own, or pages of a print file
 * @param <R> what can be printed again for another person
 */
final class ListPrinter<P, R> {

    /** One way to print. */
    private interface Way<P, R> {
        R make(Checklist list, PrintWishes wishes) throws ProblemException;

        P first(R made);

        @Nullable
        P again(R made, Person person) throws ProblemException;

        int pages(P printed);
    }

    private record Files(DocumentMaker documents) implements Way<PrintedList, Reprint> {
        @Override
        public Reprint make(Checklist list, PrintWishes wishes) throws ProblemException {
            return documents.reprint(list, wishes);
        }

        @Override
        public PrintedList first(Reprint made) {
            return made.first();
        }

        @Override
        public @Nullable PrintedList again(Reprint made, Person person) throws ProblemException {
            return made.with(person);
        }

        @Override
        public int pages(PrintedList printed) {
            return printed.pages();
        }
    }

    private record Pens(DocumentMaker documents) implements Way<PrintPart, PenReprint> {
        @Override
        public PenReprint make(Checklist list, PrintWishes wishes) throws ProblemException {
            return documents.forPen(list, wishes);
        }

        @Override
        public PrintPart first(PenReprint made) {
            return made.first();
        }

        @Override
        public @Nullable PrintPart again(PenReprint made, Person person) throws ProblemException {
            return made.with(person);
        }

        @Override
        public int pages(PrintPart printed) {
            return printed.count();
        }
    }

    /** A row's list. */
    record Printed<P>(P list, Contents contents) {}

    private final ListMaker maker;
    private final Way<P, R> way;
    private final SharedLists<R> shared;

    private ListPrinter(ListMaker maker, Way<P, R> way, SharedLists<R> shared) {
        this.maker = maker;
        this.way = way;
        this.shared = shared;
    }

    /** Prints each list into a file of its own. */
    static ListPrinter<PrintedList, Reprint> files(ListMaker maker) {
        return new ListPrinter<>(maker, new Files(maker.documents()), SharedLists.keptAtOnce());
    }

    /** Prints each list as pages of a print file. */
    static ListPrinter<PrintPart, PenReprint> pens(ListMaker maker) {
        return new ListPrinter<>(maker, new Pens(maker.documents()), SharedLists.keptWhenMetAgain());
    }

    /** The list of a sound row. @throws ProblemException if a character of it cannot be printed */
    Printed<P> print(Row row) throws ProblemException {
        Request request = Objects.requireNonNull(row.request());
        SharedLists.Shared<R> alike = shared.of(request);
        for (SharedLists.Ready<R> ready : alike.ready()) {
            maker.check(request);
            P again = way.again(ready.reprint(), request.person());
            if (again != null) {
                return new Printed<>(again, ready.contents());
            }
        }
        boolean keep = alike.isToBeKept();
        SharedLists.Ready<R> kept = null;
        try {
            Checklist list = maker.list(row);
            R made = way.make(list, request.print());
            P first = way.first(made);
            Contents contents = contents(list, way.pages(first));
            kept = new SharedLists.Ready<>(made, contents);
            return new Printed<>(first, contents);
        } finally {
            if (keep) {
                alike.keep(kept);
            }
        }
    }

    /** What keeps a row from having a list. */
    List<RowFault> faults(Row row) {
        if (row.request() != null) {
            try {
                print(row);
            } catch (ProblemException e) {
                return RowFault.all(e);
            }
        }
        return row.faults();
    }

    private static Contents contents(Checklist list, int pages) {
        Notice.Level level =
                list.notices().isEmpty() ? null : list.notices().get(0).level();
        return new Contents(pages, list.questions().size(), level, ListMaker.contact(list));
    }
}
