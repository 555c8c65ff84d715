package org.askbefore.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Several objects without a stream, to be compressed together. */
final class Pack {
    private final List<Integer> numbers = new ArrayList<>();
    private final StringBuilder index = new StringBuilder();
    private final Bytes all = new Bytes(1 << 14);
    private int first;
    private byte[] deflated = new byte[0];

    /** Begins the object of that number. */
    Bytes begin(int number) {
        if (!numbers.isEmpty()) {
            all.write('\n');
        }
        numbers.add(number);
        index.append(number).append(' ').append(all.size()).append(' ');
        return all;
    }

    /** Compresses what was given, after which there can be no more. */
    Pack deflate() {
        byte[] before = index.toString().getBytes(StandardCharsets.US_ASCII);
        first = before.length;
        Bytes data = new Bytes(before.length + all.size());
        data.writeBytes(before);
        data.write(all.soFar().array(), 0, all.size());
        deflated = PdfFile.deflate(data.toByteArray(), PdfFile.LEVEL);
        return this;
    }

    byte[] deflated() {
        return first == 0 ? deflate().deflated : deflated;
    }

    String entries() {
        deflated();
        return "/Type/ObjStm/N " + numbers.size() + "/First " + first;
    }

    List<Integer> numbers() {
        return numbers;
    }
}
