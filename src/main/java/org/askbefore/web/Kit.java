package org.askbefore.web;

import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.interview.Interview;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/**
 * What all pages work with.
 *
 * @param documents with the branding
 * @param pages the templates of the form
 */
record Kit(QuestionBank bank, DocumentMaker documents, Branding branding, Interview interview, Pages pages) {

    /** The list for that request. */
    Checklist list(Request request) {
        return new ChecklistMaker(bank).make(request);
    }
}
