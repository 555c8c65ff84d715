package org.askbefore.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text that a person wrote, with the name they know it by.
 *
 * @param name as the person named it: a path, or "standard input"
 * @param text decoded, without a byte order mark, its lines ended as on Unix
 */
public record SourceText(String name, String text) {
    /** More than any situation or question needs, and little enough to refuse a wrong file at once. */
    public static final int MOST_BYTES = 1 << 20;

    /** Reads a file whole. @throws ProblemException if it is missing, a folder, a pipe, too large, not UTF-8, or lost letters before */
    public static SourceText of(Path path, String name) throws ProblemException {
        try (InputStream in = open(path, name)) {
            return of(in, name);
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    /** Opens a file that a person named. @throws ProblemException if it is missing, a folder, or a pipe, which might wait for ever */
    public static InputStream open(Path path, String name) throws ProblemException {
        if (!Files.isRegularFile(path)) {
            checkKind(path, name);
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw fault(name, "There is no such file.", "Check the spelling and the folder.");
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private static void checkKind(Path path, String name) throws ProblemException {
        if (Files.isDirectory(path)) {
            throw fault(name, "This is a folder, not a file.", "Name the file inside it.");
        }
        if (Files.exists(path) && !Descriptor.is(path)) {
            throw fault(name, "This is not a file.", "Save what it gives to a file, and name that.");
        }
    }

    /** What is told of a file that the disk does not give. */
    public static ProblemException unreadable(String name) {
        return fault(name, "This file cannot be read.", "Check that you may open it.");
    }

    /** Reads a stream to its end, or to the limit. @throws ProblemException if it is too large or not UTF-8 text */
    public static SourceText of(InputStream in, String name) throws ProblemException, IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw fault(name, "This file is larger than 1 MB.", "A file of this kind is a page or two of text.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(name, plain(text)).withoutLostLetters();
        } catch (CharacterCodingException e) {
            throw fault(name, "This is not a text file in UTF-8.", "Save it as plain text with the encoding UTF-8.");
        }
    }

    private static String plain(String text) {
        String marked = text;
        while (marked.startsWith("\uFEFF")) {
            marked = marked.substring(1); // Programs that pass a file on may each add one.
        }
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private SourceText withoutLostLetters() throws ProblemException {
        int at = text.indexOf(LostLetter.MARK);
        if (at < 0) {
            return this;
        }
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        int column = text.codePointCount(text.lastIndexOf('\n', at) + 1, at) + 1;
        throw new ProblemException(Problem.at(new Place(name, line, column), "This" + LostLetter.WHAT, LostLetter.MEND)
                .onLine(line(line)));
    }

    /** The line with that number, from 1; empty past the end, and for 0, which is no line. */
    public String line(int number) {
        if (number < 1) {
            return "";
        }
        int from = 0;
        for (int n = 1; n < number; n++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                return "";
            }
            from = end + 1;
        }
        int end = text.indexOf('\n', from);
        return (end < 0 ? text.substring(from) : text.substring(from, end)).stripTrailing();
    }

    private static ProblemException fault(String name, String what, String mend) {
        return new ProblemException(Problem.at(Place.of(name), what, mend));
    }
}
