package org.askbefore.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.browser.ServedForm.Field;
import org.askbefore.http.Refusal;

/**
 * One page of the form as somebody may come to see it.
 *
 * @param fields what is sent to come there; empty where the page is only asked for
 */
record FormState(String name, String path, List<Field> fields) {
    private static final String FACET = "procedure=facet-rf&site=lumbar&stage=scheduled&country=uk";
    private static final String JUST_HAD = "procedure=facet-rf&site=lumbar&stage=just-had&country=uk";
    private static final String AFTER = JUST_HAD + "&days-since=2";
    private static final String BLADDER = AFTER + "&symptoms=bladder-change";
    /** One notice of each level. */
    private static final String EVERY_LEVEL = "asking-for=my-parent&" + BLADDER
            + "&symptoms=leg-weakness&symptoms=fever&symptoms=worse-pain&symptom-course=new-or-worse"
            + "&implants=drug-pump&medicines=opioid&medicines=benzodiazepine";

    private static final String PRIVATE = AFTER + "&symptoms=thoughts-of-suicide&symptoms=low-mood"
            + "&medicines=opioid&medicine-history=more-than-prescribed";
    private static final String OWN = "&own=Is O'Neill's <b>plan</b> & price \"fixed\"?&own=" + "W".repeat(300);

    private static final String ALL =
            "&earlier-rhizotomy=painful&earlier-rhizotomy=helped&felt-during=panic&worries=panic"
                    + "&worries=needles&sedation=light&goals=sleep&told=nothing&rf-type=heat&side=left&needle-sites=4&age=71"
                    + "&decides=patient&allergies=latex&conditions=diabetes&substances=none&walking=with-an-aid&home=lives-alone"
                    + "&work=desk&paying=not-sure";

    /** All kinds of pages. */
    static Stream<FormState> all() {
        List<FormState> all = new ArrayList<>();
        all.add(shown("start", "/"));
        all.addAll(parts());
        all.addAll(lists());
        all.add(shown("handouts", "/handouts"));
        all.add(shown("a schedule is asked for", "/schedule"));
        all.add(shown("a saved file is asked for", "/open"));
        all.add(sent("no saved file was chosen", "/open", "answers="));
        all.add(sent("text", "/text", FACET));
        all.add(sent("text for a long name", "/text", FACET + "&name=" + "W".repeat(200)));
        for (Refusal refusal : Refusal.values()) {
            all.add(shown("refused: " + refusal, ServedForm.REFUSALS + refusal));
        }
        return all.stream();
    }

    /** Those with every kind of box, field and colour. */
    static Stream<FormState> colourful() {
        List<String> names = List.of(
                "start",
                "part before-and-worries, answered",
                "two numbers that are none",
                "notices of every level",
                "list with notices",
                "list with private things",
                "list with questions left out",
                "list with a name that cannot be printed",
                "no saved file was chosen",
                "text");
        return all().filter(state -> names.contains(state.name()));
    }

    private static List<FormState> parts() {
        List<FormState> parts = new ArrayList<>();
        parts.add(shown("nothing answered", "/form"));
        for (String part : List.of(
                "treatment", "now", "medicines", "before-and-worries", "more-treatment", "health", "daily-life")) {
            parts.add(sent("part " + part, "/form", AFTER + "&_at=treatment&_go=to:" + part));
            parts.add(
                    sent("part " + part + ", answered", "/form", EVERY_LEVEL + ALL + "&_at=treatment&_go=to:" + part));
        }
        parts.add(sent("a part for SDR", "/form", "procedure=sdr&asking-for=my-child&_at=treatment&_go=to:now"));
        parts.add(sent("an age that is none", "/form", FACET + "&_at=health&_go=next&age=abc&_asked=age"));
        parts.add(sent(
                "two numbers that are none",
                "/form",
                JUST_HAD + "&_at=more-treatment&_go=next&days-since=-1&needle-sites=99"));
        parts.add(sent("a value that is none", "/form", "procedure=\"><b>x&_at=treatment&_go=next"));
        parts.add(sent("one question more", "/form", BLADDER + "&_at=now&_go=next&_asked=symptoms"));
        parts.add(sent("an emergency", "/form", BLADDER + "&_at=now&_go=look"));
        parts.add(sent("notices of every level", "/form", EVERY_LEVEL + "&_at=medicines&_go=look"));
        return parts;
    }

    private static List<FormState> lists() {
        return List.of(
                sent("list", "/list", FACET),
                sent("list of somebody who said nothing", "/list", "_go=look"),
                sent("short list", "/list", FACET + "&length=short"),
                sent("full list for a child", "/list", "procedure=sdr&asking-for=my-child&length=full"),
                sent("list with notices", "/list", EVERY_LEVEL),
                sent("list with private things", "/list", PRIVATE),
                sent("list with questions of one's own", "/list", FACET + OWN),
                sent(
                        "list with questions left out",
                        "/list",
                        FACET + "&leave-out=decision/alternatives&leave-out=decision/chance-of-help"),
                sent("list with a name that cannot be printed", "/checklist.pdf", FACET + "&name=Zoë 😀&clinician=中文"),
                sent("list with a question that is too long", "/list", FACET + "&_go=add&_new=" + "word ".repeat(100)),
                sent("list with a name that is too long", "/list", FACET + "&name=" + "W".repeat(600)),
                sent(
                        "list with a hostile name",
                        "/list",
                        FACET + "&name=<script>document.title='x'</script>\"'><img src=x onerror=alert(1)>"));
    }

    static FormState shown(String name, String path) {
        return new FormState(name, path, List.of());
    }

    /** @param fields as a form sends them, but for the escapes */
    static FormState sent(String name, String path, String fields) {
        List<Field> all = Arrays.stream(fields.split("&(?=[a-z_-]+=)"))
                .map(field -> field.split("=", 2))
                .map(field -> new Field(field[0], field[1]))
                .toList();
        return new FormState(name, path, all);
    }

    boolean isSent() {
        return !fields.isEmpty();
    }

    /** The page as it is served. */
    byte[] page(ServedForm served) throws Exception {
        return isSent() ? served.post(path, fields) : served.get(path);
    }

    @Override
    public String toString() {
        return name;
    }
}
