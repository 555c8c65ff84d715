package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Holds a page against the vocabulary, and collects every fault. */
final class MarkupCheck {
    private static final Set<String> NOT_IN_FOOT = Set.of("h1", "h2", "h3", "input", "textarea", "img");

    private static final List<String> DIRECTIONS = List.of("ltr", "rtl", "auto");

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final FieldCheck fields = new FieldCheck(this::fault);
    private final BrowserCheck browser = new BrowserCheck(this::fault);
    private final LabelCheck labels = new LabelCheck();
    private String title = "";
    private int heading;
    private int feet;
    private boolean inFoot;

    MarkupCheck(String name) {
        this.name = name;
    }

    /** The page, where it has no fault. */
    Markup check(Element root) throws ProblemException {
        if (root.tag().equals("html")) {
            element(root);
            whole(root);
        } else {
            fault(root, "The page begins with <" + root.tag() + ">.", "It must begin with <html lang=\"…\">.");
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return Markup.of(name, root, title);
    }

    private void whole(Element html) {
        List<String> parts = new ArrayList<>();
        for (Node child : html.children()) {
            if (child instanceof Element part) {
                parts.add(part.tag());
            }
        }
        if (!parts.equals(List.of("head", "body"))) {
            fault(html, "<html> must hold one <head>, then one <body>.", "");
        }
        if (title.isBlank()) {
            fault(html, "The page has no title.", "Write <head><title>…</title></head>.");
        }
        labels.astray().forEach(label -> fault(label, "This label is for no field.", labels.mend(label)));
        if (!language(html.attributeOrEmpty("lang"))) {
            fault(html, "<html> does not say the language of the page.", "Write <html lang=\"en\">.");
        }
    }

    private void element(Element element) {
        attributes(element);
        switch (element.tag()) {
            case "title" -> title = String.join(" ", XmlText.split(BrowserCheck.text(element)));
            case "h1", "h2", "h3" -> heading(element);
            case "input", "textarea" -> field(element);
            case "img" -> picture(element);
            case "label" -> labels.label(element);
            case "html", "meta", "style" -> browser.check(element);
            default -> {}
        }
        if (!inFoot && (element.hasClass("page-number") || element.hasClass("page-count"))) {
            fault(
                    element,
                    "A page number stands outside the running foot.",
                    "Put it in the <footer class=\"page-foot\">.");
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                child(element, inner);
            } else if (child instanceof Words words && !words.blank() && !Vocabulary.holdsText(element.tag())) {
                words(element, words);
            }
        }
    }

    private void words(Element element, Words words) {
        String before =
                words.text().substring(0, words.text().indexOf(words.text().strip()));
        int line = words.line() + (int) before.chars().filter(c -> c == '\n').count();
        fault(line, 0, "Words stand straight inside <" + element.tag() + ">.", "Put them in a <p>.");
    }

    private void child(Element parent, Element child) {
        if (!Vocabulary.knows(child.tag())) {
            String meant = Nearest.to(child.tag(), Vocabulary.names())
                    .map(name -> "Did you mean \"" + name + "\"? ")
                    .orElse("");
            fault(child, "<" + child.tag() + "> is not an element of a page.", meant + allowed(parent));
            return;
        }
        if (!Vocabulary.children(parent.tag()).contains(child.tag())) {
            String what = "<" + child.tag() + "> cannot stand straight inside <" + parent.tag() + ">.";
            fault(child, what, allowed(parent));
        }
        boolean foot = parent.tag().equals("body") && Markup.isFoot(child);
        if (foot && ++feet > 1) {
            fault(child, "The page has two running feet.", "Keep one <footer class=\"page-foot\">.");
        }
        if (inFoot && NOT_IN_FOOT.contains(child.tag())) {
            fault(child, "<" + child.tag() + "> cannot stand in the running foot.", "It is repeated on every page.");
        }
        inFoot |= foot;
        element(child);
        inFoot &= !foot;
    }

    /** All that may stand there. */
    private static String allowed(Element parent) {
        List<String> children = Vocabulary.children(parent.tag());
        String text = Vocabulary.holdsText(parent.tag()) ? "words" : "nothing";
        return "Allowed in <" + parent.tag() + ">: " + (children.isEmpty() ? text : String.join(", ", children));
    }

    private void attributes(Element element) {
        for (String attribute : element.attributes().keySet()) {
            if (!Vocabulary.allowsAttribute(element.tag(), attribute)) {
                String what = "<" + element.tag() + "> cannot have \"" + attribute + "\".";
                fault(element, what, Nearest.mend(attribute, Vocabulary.attributes(element.tag()), "Allowed"));
            }
        }
        String language = element.attribute("lang");
        if (language != null && !language(language) && !element.tag().equals("html")) {
            fault(element, "\"" + language + "\" is not a language tag.", "Write one such as en or pt-BR.");
        }
        String direction = element.attribute("dir");
        if (direction != null && !DIRECTIONS.contains(direction)) {
            fault(element, "\"" + direction + "\" is not a direction.", "Allowed: ltr, rtl, auto");
        }
    }

    private void heading(Element element) {
        int level = element.tag().charAt(1) - '0';
        if (level > heading + 1) {
            String what = heading == 0
                    ? "The first heading is <h" + level + ">."
                    : "<h" + level + "> follows <h" + heading + ">.";
            fault(element, what, "Headings begin with <h1> and skip no level.");
        }
        heading = level;
    }

    private void field(Element element) {
        labels.field(element);
        fields.check(element);
    }

    private void picture(Element element) {
        if (element.attributeOrEmpty("alt").isBlank()) {
            fault(element, "<img> has no alt.", "Its alt tells a blind reader what the picture shows.");
        }
        if (!element.attributeOrEmpty("src").startsWith(Picture.PREFIX)) {
            fault(element, "<img> has no picture in it.", "Its src must hold a PNG: " + Picture.PREFIX + "…");
        }
    }

    private static boolean language(String written) {
        return written.length() >= 2
                && Character.isLetter(written.charAt(0))
                && written.chars().allMatch(c -> c != '_' && FieldCheck.inName(c));
    }

    private void fault(Element element, String what, String mend) {
        fault(element.line(), element.column(), what, mend);
    }

    private void fault(int line, int column, String what, String mend) {
        problems.add(Problem.at(new Place(name, line, column), what, mend));
    }
}
