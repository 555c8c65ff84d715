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
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/** Makes the list of a row, as {@code make} does. May be used by several threads. */
public final class ListMaker {
    private final QuestionBank bank;
    private final ChecklistMaker lists;
    private final DocumentMaker documents;
    private final String mapping;
    private final String branding;

    /**
     * @param documents with the branding
     * @param mapping the text of the mapping file; empty without one
     */
    public ListMaker(QuestionBank bank, DocumentMaker documents, Branding branding, String mapping) {
        this.bank = bank;
        this.lists = new ChecklistMaker(bank);
        this.documents = documents;
        this.mapping = digest(mapping);
        this.branding = branding.equals(Branding.NONE) ? "" : digest(branding.toString());
    }

    private static String digest(String text) {
        return text.isEmpty() ? "" : Digest.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A row's list and how it is printed. */
    record Listed(Checklist list, Request request) {}

    /** What a run over that schedule is made from. The bank's version counts the templates too. */
    RunKey key(String schedule) {
        return new RunKey(schedule, bank.version(), "", mapping, branding, "");
    }

    /** The list of a sound row. @throws ProblemException if a character of it cannot be printed */
    Listed list(Row row) throws ProblemException {
        Request request = Objects.requireNonNull(row.request());
        PersonCheck.check(request, Format.PDF);
        return new Listed(lists.make(request), request);
    }

    PrintedList print(Listed listed) throws ProblemException {
        return documents.print(listed.list(), listed.request().print());
    }

    /** The notices for which a nurse telephones before a list is posted. */
    List<String> contact(Listed listed) {
        return listed.list().notices().stream()
                .filter(notice -> notice.level().compareTo(Notice.Level.TODAY) <= 0)
                .map(ShownNotice::id)
                .toList();
    }

    Contents contents(Listed listed, PrintedList printed) {
        Checklist list = listed.list();
        Notice.Level level =
                list.notices().isEmpty() ? null : list.notices().get(0).level();
        return new Contents(printed.pages(), list.questions().size(), level, contact(listed));
    }
}
