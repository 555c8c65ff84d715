package org.askbefore.questionbank;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.askbefore.problem.ProblemException;

/**
 * The checked bank in one compact file, made by the build, so that making a list parses no YAML of the bank. It is read only
 * by the program that it was packed with: it has no version of its own form.
 */
public final class PackedBank {
    private static final String RESOURCE = "/questionbank.packed";

    private PackedBank() {}

    /** The bank that is packaged with the program. */
    public static QuestionBank builtIn() {
        try (InputStream in = PackedBank.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the packed question bank is missing from the program");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the packed question bank cannot be read", e);
        }
    }

    static QuestionBank read(byte[] packed) {
        return new PackReader(packed).bank();
    }

    /** Checks a bank and packs it. @throws ProblemException with every fault of the bank */
    public static void write(BankFiles files, String version, OutputStream out) throws IOException, ProblemException {
        write(Check.of(files, null).soundBank().withVersion(version), out);
    }

    static void write(QuestionBank bank, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        new PackWriter(data).bank(bank);
        data.flush();
    }
}
