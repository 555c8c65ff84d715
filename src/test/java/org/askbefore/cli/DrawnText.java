package org.askbefore.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * All the letters that the pages of one of our files draw, without blanks: a reader for these files alone, some forty times as
 * quick as PDFBox. It uses that the two weights of a typeface give a letter the same code; where they did not, it would say so.
 */
final class DrawnText {
    /** What is drawn, and the tables of letters; typefaces have more words here. */
    private static final Pattern STREAM = Pattern.compile(
            "([0-9]+) 0 obj\n<<(/Type/ObjStm/N [0-9]+/First [0-9]+)?(/Filter/FlateDecode)?/Length ([0-9]+)>>stream\n");

    private static final Pattern CONTENTS = Pattern.compile("/Contents (?:([0-9]+) 0 R|\\[([0-9R ]+)\\])");

    private static final Pattern LETTER = Pattern.compile("^<([0-9A-F]{4})><([0-9A-F]+)>$", Pattern.MULTILINE);
    private static final Pattern DRAWN = Pattern.compile("\\(([^()\\\\]*+(?:\\\\.[^()\\\\]*+)*+)\\)Tj", Pattern.DOTALL);

    private final Set<String> tables = new HashSet<>();
    private final Map<Integer, String> letters = new HashMap<>();
    private final StringBuilder codes = new StringBuilder();

    /** What one file draws. */
    String of(byte[] pdf) throws IOException {
        codes.setLength(0);
        String plain = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> all = new HashMap<>();
        String packed = "";
        Matcher streams = STREAM.matcher(plain);
        for (int at = 0; streams.find(at); ) {
            int length = Integer.parseInt(streams.group(4));
            at = streams.end() + length;
            String stream = streams.group(3) == null
                    ? plain.substring(streams.end(), at)
                    : inflated(pdf, streams.end(), length);
            packed = streams.group(2) == null ? packed : stream;
            all.put(streams.group(1), stream);
        }
        for (String stream : all.values()) {
            table(stream);
        }
        for (Matcher page = CONTENTS.matcher(packed); page.find(); ) {
            String parts = page.group(1) == null ? page.group(2) : page.group(1) + " 0 R";
            for (String part : parts.split(" 0 R ?")) {
                drawn(all.get(part));
            }
        }
        return read();
    }

    private void table(String stream) throws IOException {
        if (stream.contains("beginbfchar") && tables.add(stream)) {
            for (Matcher letter = LETTER.matcher(stream); letter.find(); ) {
                String text = new String(HexFormat.of().parseHex(letter.group(2)), StandardCharsets.UTF_16BE);
                String earlier = letters.putIfAbsent(Integer.parseInt(letter.group(1), 16), text);
                if (earlier != null && !earlier.equals(text)) {
                    throw new IOException("two typefaces give " + letter.group(1) + " to two letters");
                }
            }
        }
    }

    private void drawn(String stream) {
        for (Matcher drawn = DRAWN.matcher(stream); drawn.find(); ) {
            unescaped(drawn.group(1));
        }
    }

    /** A backslash stands before a sign, or before the letter of a control. */
    private void unescaped(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                c = written.charAt(++i);
                int control = "nrtbf".indexOf(c);
                c = control < 0 ? c : "\n\r\t\b\f".charAt(control);
            }
            codes.append(c);
        }
    }

    private String read() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length(); i += 2) {
            String letter = letters.get((codes.charAt(i) << 8) + codes.charAt(i + 1));
            if (letter == null) {
                throw new IOException("no letter has the code of sign " + i / 2);
            }
            text.append(letter);
        }
        return withoutBlanks(text.toString());
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static String inflated(byte[] pdf, int from, int length) throws IOException {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, from, length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(4 * length);
        byte[] buffer = new byte[1 << 13];
        try {
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
