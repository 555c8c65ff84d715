package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askbefore.BuiltIn;
import org.askbefore.Situations;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.Fact;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** An editor that has the schema finds fault with what the program refuses, and with nothing that it takes. */
class EditorSchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path BANK = Path.of("src/main/resources/questionbank");
    private static final Map<EditorSchema, Schema> SCHEMAS = schemas();

    private static Map<EditorSchema, Schema> schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        Map<EditorSchema, Schema> schemas = new EnumMap<>(EditorSchema.class);
        for (EditorSchema kind : EditorSchema.values()) {
            schemas.put(kind, registry.getSchema(JSON.valueToTree(kind.of(PackedBank.builtIn()))));
        }
        return schemas;
    }

    static Stream<Path> situations() throws Exception {
        return below(Path.of("examples")).filter(file -> file.endsWith("situation.yaml"));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void every_situation_of_the_examples_is_sound(Path file) throws Exception {
        assertThat(faults(EditorSchema.SITUATION, Files.readString(file))).isEmpty();
    }

    @Test
    void every_question_and_notice_of_the_bank_is_sound() throws Exception {
        for (EditorSchema kind : List.of(EditorSchema.QUESTION, EditorSchema.NOTICE)) {
            String folder = kind == EditorSchema.QUESTION ? "questions" : "notices";
            List<Path> files = below(BANK.resolve(folder)).toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                assertThat(faults(kind, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void every_value_of_every_fact_is_sound() throws Exception {
        for (Fact fact : BuiltIn.vocabulary().facts()) {
            for (Value value : Situations.tellingValues(fact)) {
                List<String> written = value.asWritten();
                String text = fact.name() + ": " + (fact.kind() instanceof Fact.ManyOf ? written : written.get(0));
                assertThat(faults(EditorSchema.SITUATION, text)).as(text).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age: 6",
                "site: lumbar",
                "print: {large-print: no}",
                "print: {large-print: false, also-tell: []}",
                "print: {also-tell: [alcohol]}",
                "list: {}",
                "list: {own: [Who drives?, Who pays?], leave-out: [risk/overall], order: [own-2, risk/overall, own-1]}",
                "list: {own: Who drives?, leave-out: [], order: own-1}",
                "person: {id: 12, name: '', appointment: 2026-12-03, clinician: }"
            })
    void what_the_program_reads_the_schema_takes(String yaml) throws Exception {
        assertThat(isRead(yaml)).isTrue();
        assertThat(faults(EditorSchema.SITUATION, yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "procedure: srd",
                "procedure: [sdr]",
                "proceduer: sdr",
                "site: [lumbr]",
                "site: []",
                "site: [none, lumbar]",
                "age: 300",
                "age: old",
                "print: {paper: A4}",
                "print: {large-print: big}",
                "print: {also-tell: [latex]}",
                "print: {colour: red}",
                "list: [Who drives?]",
                "list: {owns: [Who drives?]}",
                "list: {own: [Who drives?, Who drives?]}",
                "list: {own: ['']}",
                "list: {own: ['  ']}",
                "list: {own: [{Who: drives}]}",
                "list: {leave-out: [own-1]}",
                "list: {leave-out: [risk/overall, risk/overall]}",
                "list: {order: [own-21]}",
                "list: {order: [[risk/overall]]}",
                "person: {nme: Zoë}",
                "person: {name: [Zoë]}",
                "person: Zoë"
            })
    void what_the_program_refuses_the_schema_refuses(String yaml) throws Exception {
        assertThat(isRead(yaml)).isFalse();
        assertThat(faults(EditorSchema.SITUATION, yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ask        |
                    ask        | ""
                    asks       | A key that does not exist
                    when       |
                    when       | never
                    when       | {}
                    when       | {procedure: [srd]}
                    when       | {not: {any: [{all: [{proceduer: [sdr]}]}]}}
                    when       | {any: []}
                    when       | {situation: before}
                    when       | {unknown: [stge]}
                    when       | {always: false}
                    when       | {age: 6}
                    when       | {age: {least: 6}}
                    when       | {age: {}}
                    when       | {site: []}
                    raise      | [{if: {worries: [pain]}, why: It helps.}]
                    raise      | [{worries: [pain-after]}]
                    raise      | [{if: {worries: [pain-after]}}]
                    raise      | [{if: {worries: [pain-after]}, because: It helps.}]
                    not-raised-by | [{fact: worries, value: pain-after}]
                    not-raised-by | [{fact: wories, value: pain-after, why: It helps.}]
                    about      | {procedure: [srd]}
                    about      | three in ten
                    rank       | 101
                    rare-harm  | perhaps
                    section    | risks
                    instead-of | [risk/bladder]
                    sources    | [nobody]
                    sources    | []
                    sources    |
                    reviewed   | 22 November 2026
                    reviewed   |
                    examples   | {asked: [{procedure: sdr}]}
                    examples   | {asked: [{procedure: srd}], not-asked: [{procedure: sdr}]}
                    """)
    void a_broken_question_is_refused(String key, String value) {
        String sound = "ask: Why?\nwhy: It helps.\nwhen: always\nrank: 5\nsources: [mps-ie]\nreviewed: 2026-11-22\n"
                + "examples: {asked: [{age: 3}], not-asked: [{age: 4}]}\n";
        assertThat(faults(EditorSchema.QUESTION, sound)).isEmpty();
        String others = sound.replaceAll("(?m)^" + key + ": .*\n", "");
        assertThat(faults(EditorSchema.QUESTION, value == null ? others : others + key + ": " + value))
                .isNotEmpty();
    }

    @Test
    void a_question_may_say_why_it_is_raised_and_what_its_figures_are_about() {
        String sound = "ask: Why?\nwhy: It helps.\nwhen: always\nrank: 5\nsources: [mps-ie]\nreviewed: 2026-11-22\n"
                + "raise: [{if: {worries: [pain-after]}, why: It helps.}]\n"
                + "not-raised-by: [{fact: worries, value: cost, why: It costs nothing.}]\nabout: always\n"
                + "examples: {asked: [{age: 3}], not-asked: [{age: 4}]}\n";
        assertThat(faults(EditorSchema.QUESTION, sound)).isEmpty();
    }

    @Test
    void a_notice_has_no_speed_and_no_rule_of_its_own() {
        String notice = "title: Call\ntext: Call now.\nsources: [mps-ie]\nreviewed: 2026-11-22\n"
                + "examples: {asked: [{symptoms: fever}], not-asked: [{age: 4}]}\n";
        assertThat(faults(EditorSchema.NOTICE, notice)).isEmpty();
        assertThat(faults(EditorSchema.NOTICE, notice + "apart: true\nalso: Say it.\n"))
                .isEmpty();
        assertThat(faults(EditorSchema.NOTICE, notice + "level: today\n")).isNotEmpty();
        assertThat(faults(EditorSchema.NOTICE, notice + "when: {symptoms: [fever]}\n"))
                .isNotEmpty();
        assertThat(faults(EditorSchema.NOTICE, notice + "apart: perhaps\n")).isNotEmpty();
    }

    /** The file as an editor reads it: numbers, yes and no have a type. */
    private static List<String> faults(EditorSchema kind, String yaml) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SCHEMAS
                .get(kind)
                .validate(
                        JSON.valueToTree(read == null ? new LinkedHashMap<>() : read),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static boolean isRead(String yaml) {
        try {
            new RequestReader(BuiltIn.vocabulary())
                    .file(new SourceText("situation.yaml", yaml))
                    .read();
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
