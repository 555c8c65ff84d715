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
        P print(Checklist list, PrintWishes wishes) throws ProblemException;

        @Nullable
        R prepare(Checklist list, PrintWishes wishes) throws ProblemException;

        @Nullable
        P again(R prepared, Person person) throws ProblemException;

        int pages(P printed);
    }

    private record Files(DocumentMaker documents) implements Way<PrintedList, Reprint> {
        @Override
        public PrintedList print(Checklist list, PrintWishes wishes) throws ProblemException {
            return documents.print(list, wishes);
        }

        @Override
        public @Nullable Reprint prepare(Checklist list, PrintWishes wishes) throws ProblemException {
            return documents.reprint(list, wishes);
        }

        @Override
        public @Nullable PrintedList again(Reprint prepared, Person person) throws ProblemException {
            return prepared.with(person);
        }

        @Override
        public int pages(PrintedList printed) {
            return printed.pages();
        }
    }

    private record Pens(DocumentMaker documents) implements Way<PrintPart, PenReprint> {
        @Override
        public PrintPart print(Checklist list, PrintWishes wishes) throws ProblemException {
            return documents.forPen(list, wishes);
        }

        @Override
        public @Nullable PenReprint prepare(Checklist list, PrintWishes wishes) throws ProblemException {
            return documents.penReprint(list, wishes);
        }

        @Override
        public @Nullable PrintPart again(PenReprint prepared, Person person) throws ProblemException {
            return prepared.with(person);
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
    private final SharedLists<R> shared = new SharedLists<>();

    private ListPrinter(ListMaker maker, Way<P, R> way) {
        this.maker = maker;
        this.way = way;
    }

    /** Prints each list into a file of its own. */
    static ListPrinter<PrintedList, Reprint> files(ListMaker maker) {
        return new ListPrinter<>(maker, new Files(maker.documents()));
    }

    /** Prints each list as pages of a print file. */
    static ListPrinter<PrintPart, PenReprint> pens(ListMaker maker) {
        return new ListPrinter<>(maker, new Pens(maker.documents()));
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
        Checklist list = maker.list(row);
        R prepared = alike.isToBePrepared() ? way.prepare(list, request.print()) : null;
        P printed = prepared == null ? null : way.again(prepared, request.person());
        P whole = printed == null ? way.print(list, request.print()) : printed;
        Contents contents = contents(list, way.pages(whole));
        if (prepared != null) {
            alike.add(new SharedLists.Ready<>(prepared, contents));
        }
        return new Printed<>(whole, contents);
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
