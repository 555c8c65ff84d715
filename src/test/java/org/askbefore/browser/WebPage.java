package org.askbefore.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askbefore.Examples;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.askbefore.situation.Request;
import org.junit.jupiter.params.provider.Arguments;

/** A list as a web page, with what the other formats make of it. */
record WebPage(String situation, Branding clinic) {

    static WebPage of(String situation) {
        return new WebPage(situation, Branding.NONE);
    }

    String html() throws Exception {
        return text(Format.HTML);
    }

    String text() throws Exception {
        return text(Format.TEXT);
    }

    byte[] pdf() throws Exception {
        return document(Format.PDF);
    }

    private String text(Format format) throws Exception {
        return new String(document(format), StandardCharsets.UTF_8);
    }

    private byte[] document(Format format) throws Exception {
        Request request = Lists.request(situation);
        return DocumentMaker.of(null).branded(clinic).make(Lists.list(request), format, request.print());
    }

    /** Those that differ most in looks, by name: every level of notice, each paper and size, and names of every kind. */
    static Stream<Arguments> all() throws Exception {
        Map<String, WebPage> all = new LinkedHashMap<>();
        for (Path folder : Examples.ofLists()) {
            all.put(folder.getFileName().toString(), of(Files.readString(folder.resolve("situation.yaml"))));
        }
        String facet = "procedure: facet-rf\nsite: [lumbar]\n";
        all.put("nothing known", of("print: {length: short}\n"));
        all.put("notices of every level", everyLevel());
        all.put(
                "after, in large print on letter",
                of(facet + "stage: just-had\nprint: {large-print: yes, paper: letter, length: full}\n"));
        all.put("easy read", of(facet + "symptoms: [bladder-change]\nprint: {easy-read: yes}\n"));
        all.put("letter", of("procedure: occipital-rf\nstage: scheduled\nprint: {paper: letter}\n"));
        all.put("a clinic's own", new WebPage(facet, Branding.read(Path.of("examples/clinic.yaml"))));
        all.put("a name of 500 letters", named("W".repeat(500)));
        all.put("a name in Arabic", named("\u0645\u062d\u0645\u062f \u0628\u0646 \u0639\u0644\u064a 3"));
        all.put("a name with emoji", named("Zo\u00eb \ud83d\ude00\ud83d\udc69\u200d\ud83d\udc67 \u4e2d\u6587"));
        all.put("a name with markup", named("<script>alert(1)</script><b>&amp; \\\"x\\\" </title>"));
        return all.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** Those with every kind of box, field and colour. */
    static Stream<Arguments> colourful() throws Exception {
        List<String> names = List.of("notices of every level", "a clinic's own", "easy read");
        return all().filter(page -> names.contains(page.get()[0].toString()));
    }

    /** Those that the built-in typefaces can print. */
    static Stream<Arguments> ofLatinLetters() throws Exception {
        return all().filter(page -> page.get()[1].toString().codePoints().noneMatch(c -> c > 0x590));
    }

    /** After a needle procedure with a pump, a new weakness, fever, worse pain and two drowsy medicines. */
    static WebPage everyLevel() {
        return of("asking-for: my-parent\nprocedure: facet-rf\nsite: [lumbar]\nstage: just-had\ndays-since: 3\n"
                + "country: uk\nsymptoms: [bladder-change, leg-weakness, fever, worse-pain]\n"
                + "symptom-course: new-or-worse\nimplants: [drug-pump]\nmedicines: [opioid, benzodiazepine]\n"
                + "person: {name: Ann Example, clinician: Pain clinic}\n");
    }

    private static WebPage named(String name) {
        return of(
                "procedure: facet-rf\nsite: [lumbar]\nperson: {name: \"" + name + "\", clinician: \"" + name + "\"}\n");
    }
}
