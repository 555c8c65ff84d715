package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.questionbank.FileKey.Takes;
import org.askbefore.rules.Condition;
import org.jspecify.annotations.Nullable;

/** Reads a notice's file. */
final class NoticeReader {
    /** The keys of a notice's file. */
    static final Map<String, FileKey> KEYS = FileKey.byName(
            FileKey.INSTEAD_OF,
            FileKey.must("level", Takes.LEVEL, "How soon to act."),
            FileKey.must("title", Takes.TEXT, "The line that is read first."),
            FileKey.must(
                    "text", Takes.TEXT, "For the patient. {emergency}, {advice}, {crisis} become telephone numbers."),
            FileKey.may("text-other", Takes.TEXT, "The same for someone who asks for {person}."),
            FileKey.may("page", Takes.TEXT, "Said besides on a printed page alone, such as: Take this page with you."),
            FileKey.WHEN,
            FileKey.SOURCES,
            FileKey.NO_SOURCE,
            FileKey.REVIEWED,
            FileKey.EXAMPLES);

    private final QuestionReader common;
    private final Problems problems;
    private final YamlShape shape;

    /** @param common reads what notices and questions have alike */
    NoticeReader(QuestionReader common, Problems problems) {
        this.common = common;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    /** The notice at that path below notices/, such as pump/note.yaml. */
    @Nullable
    Notice read(String path, Entries in) {
        in.allowOnly(KEYS.keySet(), "key", problems);
        String id = path.substring(0, path.length() - ".yaml".length());
        Notice.Level level = level(in);
        String title = shape.text(in, "title");
        String text = shape.text(in, "text");
        String other = shape.optionalText(in, "text-other");
        String page = shape.optionalText(in, "page");
        Condition when = common.when(in);
        LocalDate reviewed = common.reviewed(in);
        if (level == null || title == null || text == null || when == null || reviewed == null) {
            return null;
        }
        return new Notice(
                id,
                level,
                title,
                text,
                other == null ? text : other,
                page == null ? "" : page,
                common.words(in, "instead-of"),
                when,
                common.words(in, "sources"),
                reviewed);
    }

    private Notice.@Nullable Level level(Entries in) {
        String written = shape.text(in, "level");
        for (Notice.Level level : Notice.Level.values()) {
            if (level.written().equals(written)) {
                return level;
            }
        }
        if (written != null) {
            List<String> levels = Arrays.stream(Notice.Level.values())
                    .map(Notice.Level::written)
                    .toList();
            YamlNode node = in.get("level");
            problems.add((node == null ? in : node)
                    .problem("\"" + written + "\" is not a level.", Nearest.mend(written, levels, "Levels")));
        }
        return null;
    }
}
