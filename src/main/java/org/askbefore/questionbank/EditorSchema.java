package org.askbefore.questionbank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an editor must know of a kind of file to complete and check it: a JSON Schema (draft-07), as plain maps. */
public enum EditorSchema {
    SITUATION,
    QUESTION,
    NOTICE;

    /** The kinds of files, as typed. */
    public static List<String> names() {
        return Arrays.stream(values()).map(EditorSchema::written).toList();
    }

    /** The kind of that name, or null. */
    public static @Nullable EditorSchema named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The schema of such files, with the names that this bank knows. */
    public Map<String, Object> of(QuestionBank bank) {
        Map<String, Object> schema = Shape.of("$schema", "http://json-schema.org/draft-07/schema#");
        Map<String, Object> definitions = new LinkedHashMap<>(SituationShape.definitions(bank.vocabulary()));
        if (this == SITUATION) {
            definitions.putAll(SituationShape.listDefinitions(ids(bank)));
            schema.putAll(SituationShape.withList(bank.vocabulary()));
        } else {
            schema.putAll(file(bank));
            definitions.put(RuleShape.NAME, new RuleShape(bank).shape());
            definitions.put(FileShape.SITUATION, SituationShape.of(bank.vocabulary()));
        }
        schema.put("definitions", definitions);
        return schema;
    }

    private static Map<String, String> ids(QuestionBank bank) {
        Map<String, String> ids = new LinkedHashMap<>();
        bank.questions()
                .forEach(question -> ids.put(question.id(), question.patient().ask()));
        return ids;
    }

    private Map<String, Object> file(QuestionBank bank) {
        if (this == QUESTION) {
            return new FileShape(bank, ids(bank))
                    .of("One question; its path is its id and its topic.", QuestionReader.KEYS);
        }
        Map<String, String> ids = new LinkedHashMap<>();
        bank.notices().forEach(notice -> ids.put(notice.id(), notice.title()));
        return new FileShape(bank, ids).of("One notice, printed above the questions.", NoticeReader.KEYS);
    }

    private String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
