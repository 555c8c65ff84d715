package org.askbefore.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.junit.jupiter.params.provider.Arguments;

/** Situations whose lists differ most in looks: every level of notice, each paper and size, and names of every kind. */
final class WebPages {
    private static final String LONG = "W".repeat(500);

    private WebPages() {}

    /** Each as its name and its situation file. */
    static Stream<Arguments> all() throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                all.put(folder.getFileName().toString(), Files.readString(folder.resolve("situation.yaml")));
            }
        }
        all.put("nothing known", "print: {length: short}\n");
        all.put("notices of every level", everyLevel());
        all.put(
                "after, in large print on letter",
                "procedure: facet-rf\nsite: [cervical]\nstage: just-had\n"
                        + "print: {large-print: yes, paper: letter, length: full}\n");
        all.put("letter", "procedure: occipital-rf\nstage: scheduled\nprint: {paper: letter}\n");
        all.put("a name of 500 letters", named(LONG));
        all.put("a name in Arabic", named("\u0645\u062d\u0645\u062f \u0628\u0646 \u0639\u0644\u064a 3"));
        all.put("a name with emoji", named("Zo\u00eb \ud83d\ude00\ud83d\udc69\u200d\ud83d\udc67 \u4e2d\u6587"));
        all.put("a name with markup", named("<script>alert(1)</script><b>&amp; \\\"x\\\" </title>"));
        return all.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** Those that the built-in typefaces can print. */
    static Stream<Arguments> ofLatinLetters() throws Exception {
        return all().filter(page -> page.get()[1].toString().codePoints().noneMatch(c -> c > 0x590));
    }

    /** After a needle procedure with a pump, a new weakness, fever, worse pain and two drowsy medicines. */
    static String everyLevel() {
        return "asking-for: my-parent\nprocedure: facet-rf\nsite: [lumbar]\nstage: just-had\ndays-since: 3\ncountry: uk\n"
                + "symptoms: [bladder-change, leg-weakness, fever, worse-pain]\nsymptom-course: new-or-worse\n"
                + "implants: [drug-pump]\nmedicines: [opioid, benzodiazepine]\n"
                + "person: {name: Ann Example, clinician: Pain clinic}\n";
    }

    static String named(String name) {
        return "procedure: facet-rf\nsite: [lumbar]\nperson: {name: \"" + name + "\", clinician: \"" + name + "\"}\n";
    }

    /** The web page of the list for that situation. */
    static String html(String situation) throws Exception {
        return new String(Lists.document(Lists.request(situation), Format.HTML), StandardCharsets.UTF_8);
    }
}
