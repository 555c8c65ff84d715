package org.askbefore.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.askbefore.document.DocumentMaker;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.PackedBank;

/** Run by the build: checks the question bank and packs it beside the classes. A faulty bank fails the build. */
public final class PackBank {
    private PackBank() {}

    /** Packs into the folder given. */
    public static void main(String[] args) throws IOException {
        try {
            BankFiles files = BankFiles.builtIn();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            PackedBank.write(files, files.versionWith(DocumentMaker.files(null)), packed);
            Files.write(Path.of(args[0], "questionbank.packed"), packed.toByteArray());
        } catch (ProblemException e) {
            for (Problem problem : e.problems()) {
                System.err.println("src/main/resources/questionbank/" + problem.inFull());
            }
            throw new IllegalStateException(
                    "the question bank has " + e.problems().size() + " faults, listed above");
        }
    }
}
