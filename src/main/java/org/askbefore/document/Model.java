package org.askbefore.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.EmergencyTeam;
import org.askbefore.checklist.LaterGroup;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.checklist.Voice;
import org.askbefore.questionbank.Words;
import org.askbefore.situation.Person;

/**
 * A checklist as plain maps, lists and texts: all that a template sees. No Java object reaches a template, so nothing of
 * Java can be called from one.
 */
final class Model {
    private static final Map<String, String> PHRASES = phrases();

    private final Checklist list;
    private final Branding branding;
    private final Voice voice;

    private Model(Checklist list, Branding branding) {
        this.list = list;
        this.branding = branding;
        this.voice = list.voice();
    }

    /** What the templates see of a list, beside how it is to be printed. */
    static Map<String, Object> of(Checklist list, Branding branding) {
        return new Model(list, branding).root();
    }

    private Map<String, Object> root() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("language", "en");
        root.put("title", list.title());
        root.put("subtitle", list.subtitle());
        root.put("words", words());
        root.put("person", person(list.person()));
        root.put("clinic", clinic(branding));
        root.put("after", list.after());
        root.put("getHelp", list.getHelp());
        root.put("notices", boxes());
        root.put("emergencyTeam", list.emergencyTeam().stream().map(Model::line).toList());
        root.put(
                "first",
                questions(list.questions().stream().filter(AskedQuestion::first).toList()));
        root.put(
                "pageOne",
                questions(list.questions().stream()
                        .filter(q -> q.pageOne() && !q.first())
                        .toList()));
        root.put("later", later());
        root.put(
                "tellTeam",
                list.tellTeam().stream().map(tell -> (Object) tell.text()).toList());
        root.put("sources", Mentions.of(list.sourcesOfPageOne(), list.bank().words()));
        root.put("version", list.bank().version());
        return root;
    }

    private Map<String, Object> words() {
        Map<String, Object> phrases = new LinkedHashMap<>();
        PHRASES.forEach(
                (camel, name) -> phrases.put(camel, voice.phrase(list.bank().words(), name)));
        String page = list.bank().words().get("page-number");
        phrases.put("pageBefore", part(page, "", "{page}"));
        phrases.put("pageBetween", part(page, "{page}", "{pages}"));
        phrases.put("pageAfter", part(page, "{pages}", ""));
        return phrases;
    }

    /** The fixed phrases by their names in a template. */
    private static Map<String, String> phrases() {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String name : Words.NAMES) {
            if (!name.startsWith("person-")) {
                phrases.put(camel(name), name);
            }
        }
        return phrases;
    }

    /** FreeMarker would read the hyphen of a name as a minus. */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-", -1)) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }

    private static String part(String text, String from, String to) {
        int start = from.isEmpty() ? 0 : text.indexOf(from) + from.length();
        int end = to.isEmpty() ? text.length() : text.indexOf(to);
        return start <= end ? text.substring(start, end) : "";
    }

    /** Whose list it is. */
    static Map<String, Object> person(Person person) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", person.name());
        map.put("dateOfBirth", person.dateOfBirth());
        map.put("appointment", person.appointment());
        map.put("clinician", person.clinician());
        return map;
    }

    private static Map<String, Object> clinic(Branding branding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", branding.name());
        map.put("day", branding.day());
        map.put("night", branding.night());
        map.put("fasting", branding.fasting());
        map.put("logo", branding.logo());
        map.put("logoText", branding.logoText());
        return map;
    }

    /** The boxes; below the first, which leads, what else was said. */
    private List<Object> boxes() {
        List<Object> lines = list.lines().stream()
                .map(notice -> (Object) Map.of("title", notice.title(), "text", notice.text()))
                .toList();
        List<Object> boxes = new ArrayList<>();
        for (ShownNotice notice : list.notices()) {
            if (notice.isBox()) {
                boxes.add(notice(notice, notice.form() == ShownNotice.Form.LEAD ? lines : List.of()));
            }
        }
        return boxes;
    }

    private static Object line(EmergencyTeam.Line line) {
        return Map.of("name", line.name(), "label", line.label(), "text", line.text(), "open", line.open());
    }

    private static Object notice(ShownNotice notice, List<Object> lines) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", notice.id());
        map.put("level", notice.level().written());
        map.put("title", notice.title());
        map.put("text", notice.text());
        map.put("sentences", Sentences.of(notice.text()));
        map.put("lines", lines);
        return map;
    }

    /** The questions past page one, under the headings of their sections. */
    private List<Object> later() {
        List<Object> groups = new ArrayList<>();
        for (LaterGroup group : list.later()) {
            groups.add(Map.of("title", group.title(), "questions", questions(group.questions())));
        }
        return groups;
    }

    private static List<Object> questions(List<AskedQuestion> questions) {
        List<Object> maps = new ArrayList<>();
        for (AskedQuestion asked : questions) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("number", String.valueOf(asked.position()));
            map.put("own", asked.isOwn());
            map.put("ask", asked.words().ask());
            map.put("also", asked.words().also());
            map.put("why", asked.words().why());
            map.put("sentences", Sentences.of(asked.words().why()));
            maps.add(map);
        }
        return maps;
    }
}
