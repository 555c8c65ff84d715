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
import org.askbefore.document.RequestCheck;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/** Makes the list of a row, as {@code make} does. May be used by several threads. */
public final class ListMaker {
    private final QuestionBank bank;
    private final ChecklistMaker checklists;
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

    /** The title of a print file. */
    String printTitle() {
        return bank.words().get("print-file");
    }

    /** What a run over that schedule, with those options, is made from. The bank's version counts the templates too. */
    RunKey key(String schedule, String options) {
        return new RunKey(schedule, bank.version(), digest(options), mapping, branding, program());
    }

    private static String program() {
        String version = ListMaker.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** The list of a sound row. @throws ProblemException as {@link #check} does */
    Checklist list(Row row) throws ProblemException {
        Request request = Objects.requireNonNull(row.request());
        check(request);
        return checklists.make(request);
    }

    /** Looks for what cannot be printed, and for ids that no question has. @throws ProblemException with each of them */
    void check(Request request) throws ProblemException {
        RequestCheck.check(request, bank, Format.PDF);
    }

    DocumentMaker documents() {
        return documents;
    }

    /** The notices for which a nurse telephones before a list is posted. */
    static List<ShownNotice> contactFor(Checklist list) {
        return list.notices().stream()
                .filter(notice -> notice.level().compareTo(Notice.Level.TODAY) <= 0)
                .toList();
    }

    /** The same by their ids. */
    static List<String> contact(Checklist list) {
        return contactFor(list).stream().map(ShownNotice::id).toList();
    }
}
