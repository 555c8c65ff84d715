package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.questionbank.FileKey.Takes;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;
import org.jspecify.annotations.Nullable;

/** Reads a notice's file. */
final class NoticeReader {
    /** The keys of a notice's file. */
    static final Map<String, FileKey> KEYS = FileKey.byName(
            FileKey.INSTEAD_OF,
            FileKey.must("title", Takes.TEXT, "The line that is read first."),
            FileKey.must(
                    "text",
                    Takes.TEXT,
                    "What it may be, and the one thing to do. {emergency}, {advice}, {crisis} become numbers."),
            FileKey.may("text-other", Takes.TEXT, "The same for someone who asks for {person}."),
            FileKey.may("page", Takes.TEXT, "Said besides on a printed page alone, such as: Take this page with you."),
            FileKey.may("also", Takes.TEXT, "Said of it where it is a line under a faster box; no speed, no action."),
            FileKey.may("also-other", Takes.TEXT, "The same for someone who asks for {person}."),
            FileKey.may("apart", Takes.FLAG, "A box of its own in any case."),
            FileKey.may("first", Takes.FLAG, "It leads among notices of the same speed."),
            FileKey.SOURCES,
            FileKey.REVIEWED,
            FileKey.EXAMPLES);

    /** What a notice once said itself. */
    private static final Set<String> SAID_BY_SIGNS = Set.of("level", "when");

    private static final Set<String> ALLOWED = allowed();

    private final QuestionReader common;
    private final Urgency urgency;
    private final Map<Sign.Speed, Entries> places;
    private final Problems problems;
    private final YamlShape shape;

    /**
     * @param common reads what notices and questions have alike
     * @param urgency how soon to act on what
     * @param places where each speed was read
     */
    NoticeReader(QuestionReader common, Urgency urgency, Map<Sign.Speed, Entries> places, Problems problems) {
        this.common = common;
        this.urgency = urgency;
        this.places = places;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    private static Set<String> allowed() {
        Set<String> allowed = new LinkedHashSet<>(KEYS.keySet());
        allowed.addAll(SAID_BY_SIGNS);
        return allowed;
    }

    /** The notice at that path below notices/, such as pump/note.yaml. */
    @Nullable
    Notice read(String path, Entries in) {
        in.allowOnly(ALLOWED, "key", problems);
        in.entries().forEach((key, entry) -> {
            if (SAID_BY_SIGNS.contains(key)) {
                problems.add(entry.name()
                        .problem(
                                "A notice has no \"" + key + "\" of its own.",
                                "signs.yaml says how soon to act on what: write it there."));
            }
        });
        String id = path.substring(0, path.length() - ".yaml".length());
        List<Calling> calling = calling(id);
        Notice.Level level = level(id, calling);
        String title = shape.text(in, "title");
        String text = shape.text(in, "text");
        String other = shape.optionalText(in, "text-other");
        String page = shape.optionalText(in, "page");
        String also = shape.optionalText(in, "also");
        String alsoOther = shape.optionalText(in, "also-other");
        Condition when = when(calling, in);
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
                also == null ? "" : also,
                alsoOther != null ? alsoOther : also == null ? "" : also,
                common.flag(in, "apart"),
                common.flag(in, "first"),
                common.words(in, "instead-of"),
                when,
                sources(in, calling),
                reviewed);
    }

    /** What it rests on: its own sources, then those of its speed. */
    private List<String> sources(Entries in, List<Calling> calling) {
        Set<String> sources = new LinkedHashSet<>(common.words(in, "sources"));
        calling.forEach(each -> sources.addAll(each.speed().sources()));
        return List.copyOf(sources);
    }

    /** When a notice is shown: where somebody has said one of the things that it warns of, at its speed. */
    private @Nullable Condition when(List<Calling> calling, Entries in) {
        if (calling.isEmpty()) {
            problems.add(in.problem(
                    "Nothing in signs.yaml calls for this notice.",
                    "Add an entry there:  {speed: today, notice: …, when: {…}, sources: […]}"));
            return null;
        }
        List<Condition> parts = new ArrayList<>();
        for (Calling each : calling) {
            Leaf said = new Leaf.Includes(each.sign().fact(), Set.of(each.sign().value()));
            parts.add(
                    each.speed().when() instanceof Condition.Always
                            ? said
                            : new Condition.All(List.of(said, each.speed().when())));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    /** The one speed of a notice. */
    private Notice.@Nullable Level level(String id, List<Calling> calling) {
        Notice.Level first = null;
        for (Calling each : calling) {
            Notice.Level level = each.speed().level();
            if (first == null) {
                first = level;
            } else if (first != level) {
                YamlNode place = places.get(each.speed());
                if (place != null) {
                    problems.add(place.problem(
                            "The notice \"" + id + "\" is \"" + first.written() + "\" elsewhere, and here \""
                                    + level.written() + "\".",
                            "A notice has one speed: name another notice here."));
                }
            }
        }
        return first;
    }

    private List<Calling> calling(String id) {
        List<Calling> calling = new ArrayList<>();
        for (Sign sign : urgency.signs()) {
            for (Sign.Speed speed : sign.speeds()) {
                if (speed.notice().equals(id)) {
                    calling.add(new Calling(sign, speed));
                }
            }
        }
        return calling;
    }

    /** A sign that calls for a notice, at that speed. */
    private record Calling(Sign sign, Sign.Speed speed) {}
}
