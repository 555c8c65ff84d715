package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.jspecify.annotations.Nullable;

/** Reads the files that questions refer to: topics, procedures, sources, countries and words. */
final class ReferenceReader {
    private final Problems problems;
    private final YamlShape shape;

    ReferenceReader(Problems problems) {
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    List<Section> sections(Entries file) {
        file.allowOnly(Set.of("sections", "topics"), "key", problems);
        List<Section> sections = new ArrayList<>();
        group(file, "sections").forEach((id, in) -> {
            in.allowOnly(Set.of("title", "title-other"), "key", problems);
            String title = shape.text(in, "title");
            String other = shape.optionalText(in, "title-other");
            if (title != null) {
                sections.add(new Section(id, title, other == null ? title : other));
            }
        });
        return sections;
    }

    List<Topic> topics(Entries file, List<Section> sections) {
        Set<String> known = new HashSet<>();
        sections.forEach(section -> known.add(section.id()));
        List<Topic> topics = new ArrayList<>();
        group(file, "topics").forEach((id, in) -> {
            in.allowOnly(Set.of("needs", "title", "comfort"), "key", problems);
            String needs = shape.text(in, "needs");
            String title = shape.text(in, "title");
            int slash = id.indexOf('/');
            if (slash < 0 || !known.contains(id.substring(0, slash))) {
                problems.add(in.problem("The topic \"" + id + "\" is in no section.", "Write  section/topic"));
            } else if (needs != null && title != null) {
                topics.add(new Topic(id, needs, title, "yes".equals(shape.optionalText(in, "comfort"))));
            }
        });
        return topics;
    }

    private Map<String, Entries> group(Entries file, String name) {
        Map<String, Entries> group = new LinkedHashMap<>();
        YamlNode node = file.get(name);
        if (node == null) {
            problems.add(file.problem("\"" + name + "\" is missing.", "Add  " + name + ":"));
            return group;
        }
        Entries entries = shape.entries(node, name);
        if (entries != null) {
            group.putAll(children(entries));
        }
        return group;
    }

    private Map<String, Entries> children(Entries entries) {
        Map<String, Entries> children = new LinkedHashMap<>();
        entries.values().forEach((id, child) -> {
            Entries in = shape.entries(child, id);
            if (in != null) {
                children.put(id, in);
            }
        });
        return children;
    }

    @Nullable
    Procedure procedure(String id, Entries in) {
        in.allowOnly(Set.of("name", "where", "also-called", "plain", "kind", "sources", "no-source"), "key", problems);
        String name = shape.text(in, "name");
        String plain = shape.text(in, "plain");
        String kind = shape.text(in, "kind");
        if (kind != null && !Set.of("needles", "surgery", "not-known").contains(kind)) {
            problems.add(in.problem("\"" + kind + "\" is not a kind.", "Kinds: needles, surgery, not-known"));
        }
        Map<String, String> where = in.get("where") == null ? Map.of() : texts(in, "where");
        if (name == null || plain == null || kind == null) {
            return null;
        }
        return new Procedure(id, name, where, words(in, "also-called"), plain, kind, words(in, "sources"));
    }

    private Map<String, String> texts(Entries in, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        YamlNode node = in.get(name);
        Entries entries = node == null ? null : shape.entries(node, name);
        if (entries != null) {
            entries.values().forEach((key, value) -> {
                String text = shape.text(value, key);
                if (text != null) {
                    texts.put(key, text);
                }
            });
        }
        return texts;
    }

    private List<String> words(Entries in, String key) {
        return shape.texts(in, key).stream().map(text -> text.text().strip()).toList();
    }

    @Nullable
    Source source(String id, Entries in) {
        in.allowOnly(Set.of("title", "publisher", "year", "url", "doi", "accessed"), "key", problems);
        String title = shape.text(in, "title");
        String publisher = shape.text(in, "publisher");
        YamlNode yearNode = in.get("year");
        Integer year = yearNode == null ? null : shape.number(yearNode, "year", 1900, 2100);
        String url = shape.optionalText(in, "url");
        String doi = shape.optionalText(in, "doi");
        if (url == null && doi == null) {
            problems.add(in.problem("A source needs a url or a doi.", "Add  url: https://…  or  doi: 10.…"));
        }
        YamlNode accessedNode = in.get("accessed");
        LocalDate accessed = accessedNode == null ? null : shape.date(accessedNode, "accessed");
        if (accessedNode == null) {
            problems.add(in.problem("\"accessed\" is missing.", "Add the day it was read:  accessed: 2026-11-22"));
        }
        if (title == null || publisher == null || accessed == null) {
            return null;
        }
        String link = url != null ? url : doi != null ? "https://doi.org/" + doi : "";
        return new Source(id, title, publisher, year, link, accessed);
    }

    Map<String, Country> countries(Entries file) {
        Map<String, Country> countries = new LinkedHashMap<>();
        children(file).forEach((id, in) -> {
            in.allowOnly(Set.of("name", "emergency", "advice", "crisis"), "key", problems);
            String name = shape.text(in, "name");
            Map<String, Country.Line> numbers = new LinkedHashMap<>();
            for (String use : List.of("emergency", "advice", "crisis")) {
                YamlNode node = in.get(use);
                Entries entries = node == null ? null : shape.entries(node, use);
                Country.Line line = entries == null ? null : line(entries);
                if (line != null) {
                    numbers.put(use, line);
                }
            }
            if (name != null) {
                countries.put(id, new Country(id, name, numbers));
            }
        });
        return countries;
    }

    private Country.@Nullable Line line(Entries in) {
        in.allowOnly(Set.of("number", "source", "checked"), "key", problems);
        String number = shape.text(in, "number");
        String source = shape.text(in, "source");
        YamlNode node = in.get("checked");
        LocalDate checked = node == null ? null : shape.date(node, "checked");
        if (number == null || source == null || checked == null) {
            problems.add(
                    in.problem("A number needs its source and the day it was checked.", "Add  source:  and  checked:"));
            return null;
        }
        return new Country.Line(number, source, checked);
    }

    Words words(Entries file) {
        Set<String> names = new TreeSet<>(Words.NAMES);
        names.add(AbbreviationCheck.TABLE);
        file.allowOnly(names, "phrase", problems);
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String name : Words.NAMES) {
            String text = shape.text(file, name);
            if (text != null) {
                phrases.put(name, text);
            }
        }
        texts(file, AbbreviationCheck.TABLE);
        return new Words(phrases);
    }
}
