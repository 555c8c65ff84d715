package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Section;
import org.askbefore.questionbank.Words;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** What the words of every list are held to, and what no list may speak of. */
class PrintedWordsTest {
    private static final int SITUATIONS = 800;
    private static final QuestionBank BANK = PackedBank.builtIn();
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|I['’]\\w+|me|my|mine|myself)\\b");
    private static final Set<String> ONLY_AFTER_SDR_IS_NAMED = Set.of(
            "decision/sdr-candidacy",
            "decision/sdr-orthopaedic-later",
            "decision/sdr-adult-evidence",
            "procedure/sdr-how-much-cut",
            "preparing/sdr-pre-op-tests",
            "recovery/sdr-strength-unmasked",
            "recovery/sdr-rehab-commitment",
            "recovery/sdr-hip-spine",
            "recovery/sdr-ward");

    private static final List<String> ABOUT_THE_PELVIS =
            List.of("bladder-change", "bowel-change", "cannot-pass-urine", "saddle-numbness", "genital-sensation");

    @Test
    void noPlaceholderIsLeftInAnythingPrinted() {
        forEveryList((situation, list) -> assertThat(printed(list))
                .as(situation.toString())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "  ")));
    }

    @Test
    void someoneWhoAsksForThePatientNeverSpeaksAsThePatient() {
        for (String asking : List.of("my-child", "my-adult-child", "my-parent", "someone-else")) {
            String person = BANK.words().get("person-" + asking);
            new RandomSituations(BANK.vocabulary()).forEach(SITUATIONS / 4, known -> {
                Map<String, Value> facts = new HashMap<>(known.values());
                facts.put("asking-for", new Value.Chosen(asking));
                Situation situation = Situation.of(BANK.vocabulary(), facts);
                for (AskedQuestion question : list(situation).questions()) {
                    String words = question.words().all().replaceAll("(?i)" + person, "the patient");
                    assertThat(words).as(question.question().id()).doesNotContainPattern(FIRST_PERSON);
                }
            });
        }
    }

    @Test
    void noSentenceBeginsWithASmallLetter() {
        forEveryList((situation, list) -> assertThat(sentences(list))
                .as(situation.toString())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("(^|[?!] )\\p{javaLowerCase}")));
    }

    @Test
    void everyQuestionEndsWithAQuestionMarkAndEveryReasonWithAFullStop() {
        forEveryList((situation, list) -> list.questions().forEach(question -> {
            String id = question.question().id();
            assertThat(question.words().ask()).as(id).endsWith("?");
            assertThat(question.words().also()).as(id).allMatch(also -> also.endsWith("?"));
            assertThat(question.words().why()).as(id).matches(".*[.”]");
        }));
    }

    @Test
    void whatIsTrueOnlyOfSpasticitySurgeryIsAskedOnlyBeforeOrAfterIt() {
        forEveryList((situation, list) -> {
            if (!situation.has("procedure", "sdr")) {
                assertThat(topics(list)).as(situation.toString()).doesNotContainAnyElementsOf(ONLY_AFTER_SDR_IS_NAMED);
            }
        });
    }

    @Test
    void noListSpeaksOfHarmToAPlaceThatIsNotTreated() {
        forEveryList((situation, list) -> {
            boolean neck = situation.has("procedure", "occipital-rf")
                    || (facet(situation) && situation.has("site", "cervical"))
                    || (facet(situation) && situation.has("nerve", "greater-occipital"))
                    || (facet(situation) && situation.has("nerve", "third-occipital"));
            boolean face = situation.has("procedure", "trigeminal-rf");
            boolean felt = ABOUT_THE_PELVIS.stream().anyMatch(symptom -> situation.has("symptoms", symptom));
            List<String> never = new ArrayList<>();
            if (!face) {
                never.add("risk/eye-face");
            }
            if (!facet(situation) || !situation.has("site", "thoracic")) {
                never.add("risk/chest-lung");
            }
            if (!neck) {
                never.add("risk/head-neck");
            }
            if ((face || situation.has("procedure", "occipital-rf")) && !felt) {
                never.addAll(List.of("risk/bladder-bowel", "risk/sexual-perineal"));
            }
            assertThat(topics(list))
                    .as(situation.toString())
                    .filteredOn(never::contains)
                    .isEmpty();
        });
    }

    private static boolean facet(Situation situation) {
        return situation.has("procedure", "facet-rf");
    }

    private static List<String> printed(Checklist list) {
        List<String> texts = sentences(list);
        if (!list.subtitle().isEmpty()) {
            texts.add(list.subtitle());
        }
        list.tellTeam().forEach(tell -> texts.add(tell.text()));
        list.emergencyTeam().forEach(line -> texts.add(line.label()));
        texts.add(list.getHelp().isEmpty() ? "none" : list.getHelp());
        for (Section section : BANK.sections()) {
            texts.add(list.voice().say(list.voice().isOther() ? section.titleOther() : section.title()));
        }
        for (String name : Words.NAMES) {
            if (!name.endsWith("-other") && !name.equals("page-number")) {
                String phrase = list.voice().phrase(BANK.words(), name);
                texts.add(phrase.replaceAll("\\{(ticked|signs|days|year|stage)}", "filled in"));
            }
        }
        return texts;
    }

    private static List<String> sentences(Checklist list) {
        List<String> texts = new ArrayList<>(List.of(list.title()));
        list.notices()
                .forEach(notice -> texts.addAll(
                        notice.isBox()
                                ? List.of(notice.title(), notice.text())
                                : List.of(notice.title() + ": " + notice.text())));
        list.questions().forEach(question -> {
            texts.add(question.words().ask());
            texts.addAll(question.words().also());
            texts.add(question.words().why());
        });
        return texts;
    }

    private static List<String> topics(Checklist list) {
        return list.questions().stream()
                .map(question -> question.question().topic())
                .toList();
    }

    private static void forEveryList(BiConsumer<Situation, Checklist> test) {
        new RandomSituations(BANK.vocabulary())
                .forEach(SITUATIONS, situation -> test.accept(situation, list(situation)));
    }

    private static Checklist list(Situation situation) {
        PrintWishes full = new PrintWishes("a4", false, false, "full", List.of());
        return new ChecklistMaker(BANK).make(new Request(situation, Person.UNNAMED, full));
    }
}
