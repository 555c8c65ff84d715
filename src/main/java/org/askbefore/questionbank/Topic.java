package org.askbefore.questionbank;

/**
 * A need that a question meets.
 *
 * @param id section/topic
 * @param needs what it asks for, in a sentence for writers
 * @param title in a few plain words
 * @param comfort whether it is about comfort and getting on: below a sign that needs help fast it can wait
 */
public record Topic(String id, String needs, String title, boolean comfort) {

    /** The printed section it belongs to. */
    public String section() {
        return id.substring(0, id.indexOf('/'));
    }
}
