package org.askbefore.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.document.PersonCheck;
import org.askbefore.document.PrintedList;
import org.askbefore.document.Reprint;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/** Makes the list of a row, as {@code make} does. May be used by several threads. */
public final class ListMaker {
    private final QuestionBank bank;
    private final ChecklistMaker checklists;
    private final SharedLists lists = new SharedLists();
    private final DocumentMaker documents;
    private final String mapping;
    private final String branding;

    /**
     * @param documents with the branding
     * @param mapping the text of the mapping file; empty without one
     */
    public ListMaker(QuestionBank bank, DocumentMaker documents, Branding branding, String mapping) {
        this.bank = bank;
        this.checklists = new ChecklistMaker(bank);
        this.documents = documents;
        this.mapping = digest(mapping);
        this.branding = branding.equals(Branding.NONE) ? "" : digest(branding.toString());
    }

    private static String digest(String text) {
        return text.isEmpty() ? "" : Digest.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a run over that schedule is made from. The bank's version counts the templates too. */
    RunKey key(String schedule) {
        return new RunKey(schedule, bank.version(), "", mapping, branding, "");
    }

    /** The list of a sound row. @throws ProblemException if a character of it cannot be printed */
    Checklist list(Row row) throws ProblemException {
        Request request = Objects.requireNonNull(row.request());
        PersonCheck.check(request, Format.PDF);
        return checklists.make(request);
    }

    /** A row's list as it goes into its file. */
    record Printed(PrintedList list, Contents contents) {}

    /** The list of a sound row, printed. @throws ProblemException if a character of it cannot be printed */
    Printed print(Row row) throws ProblemException {
        Request request = Objects.requireNonNull(row.request());
        PersonCheck.check(request, Format.PDF);
        SharedLists.Shared shared = lists.of(request);
        SharedLists.Ready ready = shared.ready();
        PrintedList again = ready == null ? null : ready.reprint().with(request.person());
        if (ready != null && again != null) {
            return new Printed(again, ready.contents());
        }
        Checklist list = checklists.make(request);
        PrintedList printed = documents.print(list, request.print());
        Contents contents = contents(list, printed);
        Reprint reprint = shared.isToBePrepared() ? documents.reprint(list, request.print()) : null;
        if (reprint != null) {
            shared.prepared(new SharedLists.Ready(reprint, contents));
        }
        return new Printed(printed, contents);
    }

    /** The notices for which a nurse telephones before a list is posted. */
    static List<String> contact(Checklist list) {
        return list.notices().stream()
                .filter(notice -> notice.level().compareTo(Notice.Level.TODAY) <= 0)
                .map(ShownNotice::id)
                .toList();
    }

    private static Contents contents(Checklist list, PrintedList printed) {
        Notice.Level level =
                list.notices().isEmpty() ? null : list.notices().get(0).level();
        return new Contents(printed.pages(), list.questions().size(), level, contact(list));
    }
}
