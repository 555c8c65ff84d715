package org.askbefore.pdf;

import java.nio.ByteBuffer;

/** Names a file by what is in it: no clock, no chance. */
record Fingerprint(long one, long other) {
    static final Fingerprint NOTHING = new Fingerprint(0xcbf29ce484222325L, 0x84222325cbf29ce4L);
    /** How long it is where it is written. */
    static final int LENGTH = 32;

    private static final long PRIME = 0x100000001b3L;

    /** The same with more bytes behind. */
    Fingerprint with(ByteBuffer bytes) {
        long first = one;
        long second = other;
        while (bytes.hasRemaining()) {
            long next = bytes.remaining() < Long.BYTES ? bytes.get() : bytes.getLong();
            first = (first ^ next) * PRIME;
            first ^= first >>> 32;
            second = ((second + next) * PRIME) ^ (second >>> 29);
        }
        return new Fingerprint(first, second);
    }

    /** In hexadecimal digits. */
    @Override
    public String toString() {
        return hex(one) + hex(other);
    }

    private static String hex(long number) {
        String digits = Long.toHexString(number);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
