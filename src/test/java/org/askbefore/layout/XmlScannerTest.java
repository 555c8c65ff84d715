package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scanner is held against the Java library's parser: what one takes, the other takes, and alike. */
class XmlScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>a & b</p> | 1:6: This & begins nothing that is known. Write a lone & as &amp;.",
                "<p>&nbsp;</p> | 1:4: This & begins nothing that is known.",
                "<p>&#0;</p> | 1:4: This & begins nothing that is known.",
                "<p>a < b</p> | 1:7: This < begins no tag. Write a lone < as &lt;.",
                "<p a=b/> | 1:4: The value of \"a\" must stand in quotes.",
                "<p a='1' a='2'/> | 1:10: \"a\" is given twice.",
                "<p a='1'b='2'/> | 1:9: A blank is missing here.",
                "<p a/> | 1:5: \"a\" has no value.",
                "<p><b></p></b> | 1:7: </p> stands where </b> is due.",
                "<p>]]></p> | 1:4: ]]> stands outside its section.",
                "<!-- a -- b --><p/> | 1:1: This comment has -- inside.",
                "<!-- a | 1:1: This comment does not end.",
                "<?php x?><p/> | 1:1: Document types and instructions are not allowed.",
                "<p>\u0001</p> | 1:4: The character U+0001 is not allowed in a page.",
                "<p | The tag <p does not end."
            })
    void tells_what_is_not_well_formed(String xml, String message) {
        assertThatThrownBy(() -> scanned(xml))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message);
    }

    @Test
    void reads_the_sample_as_the_java_library_does() throws Exception {
        String sample = Files.readString(Path.of("src/test/resources/org/askbefore/layout/sample.xhtml"));
        assertThat(scanned(sample)).isEqualTo(parsed(sample));
    }

    @Test
    void takes_and_refuses_what_the_java_library_does() throws Exception {
        String seed =
                "<p a=\"x &lt; y\" b='&#65;'>one &amp; two<b/><!-- note --><i>\u00e9&#x1F600;</i><![CDATA[<&]]></p>\n";
        String signs = "<>/&;'\"=!-[]a ?#x0\n";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder xml = new StringBuilder(seed);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(xml.length());
                String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
                xml.replace(at, at + random.nextInt(2), sign);
            }
            String mutant = xml.toString();
            if (!mutant.contains("<?") && !mutant.contains("<!D")) {
                assertThat(outcome(() -> scanned(mutant))).as(mutant).isEqualTo(outcome(() -> parsed(mutant)));
            }
        }
    }

    private interface Reading {
        String read() throws Exception;
    }

    private static String outcome(Reading reading) throws Exception {
        try {
            return reading.read();
        } catch (ProblemException | XMLStreamException refused) {
            return "refused";
        }
    }

    private static String scanned(String xml) throws ProblemException {
        return told(new MarkupReader(xml, "x").elements());
    }

    private static String told(Element element) {
        StringBuilder out = new StringBuilder("(" + element.tag() + new TreeMap<>(element.attributes()));
        for (Node child : element.children()) {
            out.append(child instanceof Words words ? words.text() : told((Element) child));
        }
        return out.append(')').toString();
    }

    private static String parsed(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        StringBuilder out = new StringBuilder();
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    out.append('(').append(reader.getLocalName()).append(attributes(reader));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    out.append(')');
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity");
                default -> out.append(depth > 0 && reader.hasText() && !comment(reader) ? reader.getText() : "");
            }
        }
        return out.toString();
    }

    private static boolean comment(XMLStreamReader reader) {
        return reader.getEventType() == XMLStreamConstants.COMMENT;
    }

    private static TreeMap<String, String> attributes(XMLStreamReader reader) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
