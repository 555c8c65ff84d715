import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The words of a list's web page as a source for Typst, set by list.typ: the same words in the same order. */
final class TypstSource {
    private final StringBuilder source = new StringBuilder("#import \"list.typ\": *\n");

    private TypstSource() {}

    static String of(byte[] html) throws Exception {
        Element page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html))
                .getDocumentElement();
        TypstSource typst = new TypstSource();
        Element foot = first(page, "footer");
        typst.line("#show: page-of.with(name: %s, foot: %s)", quoted(first(page, "title")), words(foot));
        Element header = first(page, "header");
        typst.line("#heading(level: 1, %s)", quoted(first(header, "h1")));
        typst.line("#subtitle(%s)", quoted(first(header, "p")));
        children(first(page, "main")).forEach(typst::part);
        return typst.source.toString();
    }

    private void part(Element part) {
        String kind = part.getAttribute("class");
        switch (kind.split(" ")[0]) {
            case "person" ->
                line("#person(%s)", children(part).map(TypstSource::entry).collect(Collectors.joining(", ")));
            case "care-team" -> line("#care-team(%s)", words(part));
            case "notice" ->
                line(
                        "#notice(%s, %s, %s)",
                        quoted(kind.split(" ")[1]), words(first(part, "h2")), words(first(part, "p")));
            case "first-three", "tell-team" -> {
                line("#%s[", kind);
                children(part).forEach(this::block);
                line("]");
            }
            default -> children(part).forEach(this::block);
        }
    }

    private void block(Element block) {
        switch (block.getTagName()) {
            case "h2" -> line("#heading(level: 2, %s)", quoted(block));
            case "p" ->
                line("#%s(%s)", block.getAttribute("class").equals("lead") ? "lead" : "paragraph", words(block));
            case "textarea" -> line("#answer(%s, room: 24pt)", block.getAttribute("rows"));
            case "ul" -> {
                if (block.getAttribute("class").equals("questions")) {
                    children(block).forEach(this::question);
                } else {
                    line("#list(%s)", children(block).map(TypstSource::words).collect(Collectors.joining(", ")));
                }
            }
            default -> throw new IllegalArgumentException("no place for " + block.getTagName());
        }
    }

    private void question(Element question) {
        String why = children(first(question, "div"))
                .filter(part -> part.getAttribute("class").equals("why"))
                .map(TypstSource::words)
                .findFirst()
                .orElse("none");
        line(
                "#question(%s, %s, %s, %s, first: %s)",
                quoted(first(question, "span")),
                quoted(first(question, "label")),
                why,
                first(question, "textarea").getAttribute("rows"),
                question.getAttribute("class").contains("first"));
    }

    private static String entry(Element entry) {
        return "(" + quoted(first(entry, "dt")) + ", " + quoted(first(entry, "dd")) + ")";
    }

    /** The words inside, the strong ones strong. */
    private static String words(Element element) {
        if (element.getElementsByTagName("strong").getLength() == 0) {
            return quoted(element);
        }
        NodeList nodes = element.getTagName().equals("p")
                ? element.getChildNodes()
                : first(element, "p").getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(node -> node instanceof Element ? "strong(" + quoted(node) + ")" : quoted(node))
                .collect(Collectors.joining(" + ", "[#(", ")]"));
    }

    private static String quoted(Node node) {
        return quoted(node.getTextContent());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Element first(Element element, String tag) {
        return (Element) element.getElementsByTagName(tag).item(0);
    }

    private static Stream<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private void line(String format, Object... values) {
        source.append(String.format(format, values)).append('\n');
    }
}
