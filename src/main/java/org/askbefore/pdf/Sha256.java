package org.askbefore.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, by which a file, or a part of one, is known again. */
public final class Sha256 {
    private Sha256() {}

    /** A new one, to be fed in pieces. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }

    /** One that goes on where that one is, which may serve others too. */
    public static MessageDigest from(MessageDigest begun) {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e); // Java's own can be cloned.
        }
    }
}
