package org.askbefore.batch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.askbefore.questionbank.Notice;
import org.jspecify.annotations.Nullable;

/** How a line of the journal is written: words, then a checksum of them, so that half a line is known for one. */
final class JournalLine {
    /** What the first line begins with; another version reads another journal. */
    private static final String BEGIN = "askbefore-batch-1";

    private static final String NOTHING = "-";
    /** No line has as many bytes: what goes on for longer is no line of ours. */
    static final int LONGEST = 1 << 16;

    private JournalLine() {}

    /** The first line. */
    static byte[] of(RunKey key) {
        StringBuilder line = new StringBuilder(BEGIN);
        key.parts().values().forEach(part -> line.append(' ').append(orNothing(part)));
        return sealed(line);
    }

    /** The line of a row. */
    static byte[] of(Done done) {
        Contents contents = done.contents();
        StringBuilder line = new StringBuilder();
        line.append(done.row()).append(' ').append(done.sha256()).append(' ').append(done.size());
        line.append(' ').append(contents.pages()).append(' ').append(contents.questions());
        line.append(' ').append(contents.writtenLevel());
        line.append(' ').append(orNothing(String.join(",", contents.contact())));
        return sealed(line);
    }

    /** The key of a first line, without its end; null if it is not whole. */
    static @Nullable RunKey key(String line) {
        String[] words = words(line);
        if (words.length != 7 || !words[0].equals(BEGIN)) {
            return null;
        }
        for (int i = 1; i < words.length; i++) {
            words[i] = words[i].equals(NOTHING) ? "" : words[i];
        }
        return new RunKey(words[1], words[2], words[3], words[4], words[5], words[6]);
    }

    /** The row of a line, without its end; null if the line is not whole. */
    static @Nullable Done done(String line) {
        String[] words = words(line);
        try {
            return words.length == 7 ? done(words) : null;
        } catch (IllegalArgumentException e) {
            return null; // The checksum is right, and still no batch wrote it.
        }
    }

    private static Done done(String[] words) {
        Notice.Level level = words[5].equals("none") ? null : Notice.Level.valueOf(words[5].toUpperCase(Locale.ROOT));
        List<String> contact = words[6].equals(NOTHING) ? List.of() : List.of(words[6].split(","));
        Contents contents = new Contents(Integer.parseInt(words[3]), Integer.parseInt(words[4]), level, contact);
        return new Done(Long.parseLong(words[0]), words[1], Long.parseLong(words[2]), contents);
    }

    private static String orNothing(String word) {
        return word.isEmpty() ? NOTHING : word;
    }

    private static byte[] sealed(StringBuilder line) {
        String words = line.toString();
        return (words + ' ' + checksum(words) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    /** The words before the checksum; none if it is not theirs. */
    private static String[] words(String line) {
        int end = line.lastIndexOf(' ');
        if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
            return new String[0];
        }
        return line.substring(0, end).split(" ", -1);
    }

    private static String checksum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
