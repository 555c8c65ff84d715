package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.questionbank.FileKey.Takes;
import org.askbefore.rules.Condition;
import org.askbefore.rules.ConditionReader;
import org.jspecify.annotations.Nullable;

/** Reads a question's file. What is wrong with it is reported; a question that cannot be used is left out. */
final class QuestionReader {
    /** The keys of a question's file. */
    static final Map<String, FileKey> KEYS = FileKey.byName(
            FileKey.INSTEAD_OF,
            FileKey.may("section", Takes.SECTION, "The printed section, if it is not that of the topic."),
            FileKey.must("ask", Takes.TEXT, "The question, as the patient says it."),
            FileKey.may("ask-other", Takes.TEXT, "The same from someone who asks for {person}."),
            FileKey.may("also", Takes.TEXTS, "Short questions that follow from it."),
            FileKey.may("also-other", Takes.TEXTS, "The same from someone who asks for {person}."),
            FileKey.must("why", Takes.TEXT, "Why it matters."),
            FileKey.may("why-other", Takes.TEXT, "The same for someone who asks for {person}."),
            FileKey.WHEN,
            FileKey.must("rank", Takes.RANK, "High first."),
            FileKey.may(
                    "raise", Takes.RAISES, "What raises this variant alone; raises.yaml has what raises its topic."),
            FileKey.may("not-raised-by", Takes.NOT_RAISED_BY, "What raises the topic and not this variant."),
            FileKey.may(
                    "rare-harm", Takes.FLAG, "A rare harm leads a list only if the person's own facts put it there."),
            FileKey.may("about", Takes.RULE, "What its figures are about: procedure, site, nerve, rf-type, age."),
            FileKey.SOURCES,
            FileKey.NO_SOURCE,
            FileKey.REVIEWED,
            FileKey.EXAMPLES);
    /** The highest rank; the lowest is 0. */
    static final int HIGHEST_RANK = 100;

    private final ConditionReader conditions;
    private final OrderReader order;
    private final Frames frames;
    private final Map<String, List<OrderReader.WrittenRaise>> raises;
    private final Problems problems;
    private final YamlShape shape;

    /**
     * @param order reads raises
     * @param frames tells where a rule can be true
     * @param raises what raises each topic
     */
    QuestionReader(
            ConditionReader conditions,
            OrderReader order,
            Frames frames,
            Map<String, List<OrderReader.WrittenRaise>> raises,
            Problems problems) {
        this.conditions = conditions;
        this.order = order;
        this.frames = frames;
        this.raises = raises;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    /** The question at that path below questions/, such as risk/bladder-bowel/sdr.yaml. */
    @Nullable
    Question read(String path, Entries in) {
        in.allowOnly(KEYS.keySet(), "key", problems);
        String id = path.substring(0, path.length() - ".yaml".length());
        String[] parts = id.split("/", -1);
        if (parts.length < 2 || parts.length > 3) {
            problems.add(in.problem(
                    "A question's file is questions/SECTION/TOPIC.yaml, or questions/SECTION/TOPIC/VARIANT.yaml.",
                    "Move it."));
            return null;
        }
        Wording patient = wording(in, "", null);
        Wording other = patient == null ? null : wording(in, "-other", patient);
        Condition when = when(in);
        YamlNode rankNode = in.get("rank");
        Integer rank = rankNode == null ? null : shape.number(rankNode, "rank", 0, HIGHEST_RANK);
        if (rankNode == null) {
            missing(in, "rank", "rank: 50");
        }
        LocalDate reviewed = reviewed(in);
        if (patient == null || other == null || when == null || rank == null || reviewed == null) {
            return null;
        }
        String section = shape.optionalText(in, "section");
        String topic = parts[0] + "/" + parts[1];
        List<Raise> raise = new ArrayList<>();
        raises.getOrDefault(topic, List.of()).forEach(each -> raise.add(each.raise()));
        raise.addAll(raise(in));
        return new Question(
                id,
                topic,
                section == null ? parts[0] : section,
                words(in, "instead-of"),
                patient,
                other,
                when,
                frames.where(when),
                rank,
                List.copyOf(raise),
                notRaisedBy(in),
                flag(in, "rare-harm"),
                about(in),
                words(in, "sources"),
                shape.optionalText(in, "no-source"),
                reviewed);
    }

    /** The words with that ending; what has no form of its own falls back to the patient's. */
    private @Nullable Wording wording(Entries in, String ending, @Nullable Wording patient) {
        String ask = patient == null ? shape.text(in, "ask") : shape.optionalText(in, "ask" + ending);
        String why = patient == null ? shape.text(in, "why") : shape.optionalText(in, "why" + ending);
        List<String> also = words(in, "also" + ending);
        if (patient != null) {
            return new Wording(
                    ask == null ? patient.ask() : ask,
                    in.get("also" + ending) == null ? patient.also() : also,
                    why == null ? patient.why() : why);
        }
        return ask == null || why == null ? null : new Wording(ask, also, why);
    }

    @Nullable
    Condition when(Entries in) {
        YamlNode when = in.get("when");
        if (when == null) {
            missing(in, "when", "when: {procedure: [sdr]}");
            return null;
        }
        return conditions.read(when);
    }

    @Nullable
    LocalDate reviewed(Entries in) {
        YamlNode reviewed = in.get("reviewed");
        if (reviewed == null) {
            missing(in, "reviewed", "reviewed: 2026-11-22");
            return null;
        }
        return shape.date(reviewed, "reviewed");
    }

    List<String> words(Entries in, String key) {
        return shape.texts(in, key).stream().map(text -> text.text().strip()).toList();
    }

    /** What raises this variant alone. */
    private List<Raise> raise(Entries in) {
        YamlNode node = in.get("raise");
        return node == null
                ? List.of()
                : order.list(node, "raise").stream()
                        .map(OrderReader.WrittenRaise::raise)
                        .toList();
    }

    /** What raises its topic and not this variant. */
    private List<NotRaisedBy> notRaisedBy(Entries in) {
        YamlNode node = in.get("not-raised-by");
        List<NotRaisedBy> not = new ArrayList<>();
        if (node == null) {
            return not;
        }
        for (YamlNode item : node instanceof YamlNode.Items items ? items.items() : List.of(node)) {
            Entries entries = shape.entries(item, "not-raised-by");
            if (entries != null) {
                entries.allowOnly(Set.of("fact", "value", "why"), "key", problems);
                String fact = shape.text(entries, "fact");
                String value = shape.text(entries, "value");
                String why = shape.text(entries, "why");
                if (fact != null && value != null && why != null) {
                    not.add(new NotRaisedBy(fact, value, why));
                }
            }
        }
        return List.copyOf(not);
    }

    private @Nullable Condition about(Entries in) {
        YamlNode node = in.get("about");
        return node == null ? null : conditions.read(node);
    }

    boolean flag(Entries in, String key) {
        String text = in.get(key) == null ? "no" : shape.text(in, key);
        if (text != null && !Set.of("true", "false", "yes", "no").contains(text)) {
            problems.add(in.problem("\"" + key + "\" is true or false.", "Write  " + key + ": true"));
        }
        return "true".equals(text) || "yes".equals(text);
    }

    private void missing(Entries in, String key, String example) {
        problems.add(in.problem("\"" + key + "\" is missing.", "Add  " + example));
    }
}
