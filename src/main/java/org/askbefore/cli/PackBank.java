package org.askbefore.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.SortedMap;
import org.askbefore.document.DocumentMaker;
import org.askbefore.pdf.FontPack;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.PackedBank;

/** Run by the build: checks the question bank, and packs it and the typefaces beside the classes. A faulty bank fails the build. */
public final class PackBank {
    private PackBank() {}

    /** Packs into the folder given. */
    public static void main(String[] args) throws IOException {
        try {
            BankFiles files = BankFiles.builtIn();
            SortedMap<String, String> templates = DocumentMaker.files(null);
            Path folder = Path.of(args[0]);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            PackedBank.write(files, files.versionWith(templates), packed);
            Files.write(folder.resolve("questionbank.packed"), packed.toByteArray());
            FontPack.write(characters(files, templates), folder);
        } catch (ProblemException e) {
            for (Problem problem : e.problems()) {
                System.err.println("src/main/resources/questionbank/" + problem.inFull());
            }
            throw new IllegalStateException(
                    "the question bank has " + e.problems().size() + " faults, listed above");
        }
    }

    /** What lists are written in. */
    private static BitSet characters(BankFiles files, SortedMap<String, String> templates) {
        BitSet all = new BitSet();
        files.all().values().forEach(file -> file.text().codePoints().forEach(all::set));
        templates.values().forEach(text -> text.codePoints().forEach(all::set));
        return all;
    }
}
