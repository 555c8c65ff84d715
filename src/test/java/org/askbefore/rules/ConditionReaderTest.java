package org.askbefore.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.BuiltIn;
import org.askbefore.Golden;
import org.askbefore.Mangled;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlReader;
import org.askbefore.situation.Situation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules as they are written: what is not exactly right is refused, since it would silently drop a safety question. */
class ConditionReaderTest {
    private final Problems problems = new Problems();

    @TestFactory
    Stream<DynamicTest> aBrokenRuleSaysEveryFaultAndItsMend() throws IOException {
        return Golden.in("rules/broken", ".yaml").read(ConditionReaderTest::message);
    }

    private static String message(Path file) throws Exception {
        ConditionReaderTest test = new ConditionReaderTest();
        YamlNode.Entries entries = YamlReader.read(SourceText.of(file, file.getFileName() + ""));
        YamlNode rule = entries.get("when");
        assertThat(rule).isNotNull();
        assertThat(test.read(rule)).as("a broken rule").isNull();
        return test.problems.all().stream().map(Problem::inFull).collect(joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"always: true", "{all: [{always: true}]}", "when: always"})
    void whatHoldsForEveryoneIsSaidSo(String rule) throws ProblemException {
        YamlNode.Entries entries = YamlReader.read(new SourceText("rule", rule));
        YamlNode when = entries.get("when");
        Condition condition = read(when == null ? entries : when);
        assertThat(condition).isNotNull();
        assertThat(problems.none()).isTrue();
        assertThat(condition.in(Situation.empty())).isEqualTo(Truth.TRUE);
    }

    @Test
    void aSpoiltRuleIsReadWholeOrRefusedInWords() {
        String sound = """
                any:
                  - {procedure: [sdr, facet-rf], age: {min: 3, max: 17}}
                  - not: {medicines: [opioid, none], unknown: [site, side]}
                  - {situation: [takes-opioid], stage: scheduled}
                """;
        Mangled mangled = new Mangled(99);
        for (int i = 0; i < 5_000; i++) {
            String spoilt = mangled.spoil(sound);
            Problems found = new Problems();
            try {
                Condition condition = reader(found).read(YamlReader.read(new SourceText("rule", spoilt)));
                assertThat(condition == null).as(spoilt).isNotEqualTo(found.none());
            } catch (ProblemException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError("Not in words: " + e + ", of this rule:\n" + spoilt, e);
            }
        }
    }

    private @Nullable Condition read(YamlNode rule) {
        return reader(problems).read(rule);
    }

    private static ConditionReader reader(Problems problems) {
        List<String> known = List.of("takes-opioid");
        return new ConditionReader(
                BuiltIn.vocabulary(),
                id -> {
                    if (known.contains(id.text())) {
                        return new Condition.Always();
                    }
                    problems.add(id.problem("There is no named condition \"" + id.text() + "\".", ""));
                    return null;
                },
                problems);
    }
}
