package org.askbefore.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.askbefore.BuiltIn;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlReader;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one fact says of one rule: true, false, or not known. */
class LeafTest {

    @ParameterizedTest(name = "{0} where {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                // A list says yes to what it names, and no only with [none].
                "medicines: [opioid]; {}; UNKNOWN",
                "medicines: [opioid]; medicines: [opioid]; TRUE",
                "medicines: [opioid]; medicines: [blood-thinner, opioid]; TRUE",
                "medicines: [blood-thinner]; medicines: [opioid]; UNKNOWN",
                "medicines: [blood-thinner, opioid]; medicines: [opioid]; TRUE",
                "medicines: [opioid]; medicines: [none]; FALSE",
                "medicines: [none]; medicines: [none]; TRUE",
                "medicines: [none, opioid]; medicines: [none]; TRUE",
                "medicines: [none, opioid]; medicines: [opioid]; TRUE",
                "medicines: [none]; medicines: [opioid]; UNKNOWN",
                "medicines: [none]; {}; UNKNOWN",
                // One value is true or false, unless it says that it is not known.
                "procedure: [sdr]; {}; UNKNOWN",
                "procedure: [sdr]; procedure: sdr; TRUE",
                "procedure: [sdr, facet-rf]; procedure: facet-rf; TRUE",
                "procedure: [sdr]; procedure: facet-rf; FALSE",
                "procedure: [sdr]; procedure: not-sure; UNKNOWN",
                "procedure: [not-sure]; procedure: not-sure; TRUE",
                "procedure: [not-sure, sdr]; procedure: not-sure; TRUE",
                "procedure: [not-sure]; procedure: sdr; FALSE",
                "procedure: [not-sure]; {}; UNKNOWN",
                "setting: [office]; setting: not-told; UNKNOWN",
                "setting: [not-told]; setting: not-told; TRUE",
                "sedation: [none]; sedation: none; TRUE",
                "sedation: [light]; sedation: none; FALSE",
                // Numbers reach their limits.
                "age: {min: 5, max: 7}; {}; UNKNOWN",
                "age: {min: 5, max: 7}; age: 4; FALSE",
                "age: {min: 5, max: 7}; age: 5; TRUE",
                "age: {min: 5, max: 7}; age: 7; TRUE",
                "age: {min: 5, max: 7}; age: 8; FALSE",
                "age: {min: 18}; age: 120; TRUE",
                "age: {min: 18}; age: 17; FALSE",
                "age: {max: 17}; age: 0; TRUE",
                "age: {max: 17}; age: 18; FALSE",
                // Not known is true or false, and never itself unknown.
                "unknown: [procedure]; {}; TRUE",
                "unknown: [procedure]; procedure: not-sure; TRUE",
                "unknown: [setting]; setting: not-told; TRUE",
                "unknown: [procedure]; procedure: sdr; FALSE",
                "unknown: [procedure, side]; procedure: sdr; TRUE",
                "unknown: [procedure, side]; {procedure: sdr, side: left}; FALSE",
                "unknown: medicines; medicines: [none]; FALSE",
                "unknown: [age]; age: 0; FALSE",
                // Several names are all of them.
                "{procedure: [sdr], age: {max: 17}}; {procedure: sdr, age: 6}; TRUE",
                "{procedure: [sdr], age: {max: 17}}; procedure: sdr; UNKNOWN",
                "{procedure: [sdr], age: {max: 17}}; procedure: facet-rf; FALSE",
                "not: {procedure: [sdr], age: {max: 17}}; procedure: facet-rf; TRUE",
                "not: {medicines: [blood-thinner]}; medicines: [opioid]; UNKNOWN",
                "always: true; {}; TRUE",
                "situation: shared; procedure: sdr; TRUE",
                "situation: [shared, other]; age: 3; TRUE",
                "situation: [shared, other]; {}; UNKNOWN",
            })
    void aRuleSaysWhatTheDesignSays(String rule, String situation, Truth truth) throws ProblemException {
        assertThat(condition(rule).in(situation(situation))).isEqualTo(truth);
    }

    private static Condition condition(String rule) throws ProblemException {
        Problems problems = new Problems();
        Map<String, Condition> named =
                Map.of("shared", new Leaf.Is("procedure", Set.of("sdr")), "other", new Leaf.Within("age", 0, 17));
        YamlNode.Entries entries = YamlReader.read(new SourceText("rule", rule));
        Condition condition =
                new ConditionReader(BuiltIn.vocabulary(), id -> named.get(id.text()), problems).read(entries);
        problems.throwIfAny();
        assertThat(condition).isNotNull();
        return condition;
    }

    private static Situation situation(String text) throws ProblemException {
        return new RequestReader(BuiltIn.vocabulary())
                .file(new SourceText("situation", text))
                .read()
                .situation();
    }
}
