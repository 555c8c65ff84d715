package org.askbefore.questionbank;

import java.util.List;
import java.util.Map;
import org.askbefore.rules.Condition;
import org.askbefore.situation.Vocabulary;

/**
 * All that lists are made from: facts, topics, questions, notices, procedures, sources, countries and words.
 *
 * @param vocabulary the facts
 * @param onlyWhen when a fact is worth asking for, by its name; a fact that is not here always is
 * @param sections the printed sections, in order
 * @param topics the needs, in the order that breaks ties
 * @param questions by id
 * @param notices by id
 * @param procedures by the value of the fact "procedure"
 * @param sources by id
 * @param countries by the value of the fact "country"
 * @param words the fixed phrases
 * @param version the first 12 hex digits of a SHA-256 over bank, templates and theme
 */
public record QuestionBank(
        Vocabulary vocabulary,
        Map<String, Condition> onlyWhen,
        List<Section> sections,
        List<Topic> topics,
        List<Question> questions,
        List<Notice> notices,
        Map<String, Procedure> procedures,
        Map<String, Source> sources,
        Map<String, Country> countries,
        Words words,
        String version) {

    /** The same bank under another version. */
    public QuestionBank withVersion(String newVersion) {
        return new QuestionBank(
                vocabulary,
                onlyWhen,
                sections,
                topics,
                questions,
                notices,
                procedures,
                sources,
                countries,
                words,
                newVersion);
    }
}
