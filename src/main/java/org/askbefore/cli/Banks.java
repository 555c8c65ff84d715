package org.askbefore.cli;

import java.nio.file.Path;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.Check;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The question bank and the templates that a command works with: the program's own, or a clinic's folders. */
final class Banks {
    private static @Nullable QuestionBank builtIn;

    private Banks() {}

    static void addOptions(CommandSpec spec) {
        spec.addOption(folder());
        spec.addOption(OptionSpec.builder("--templates")
                .type(Path.class)
                .paramLabel("DIR")
                .description(
                        "Templates and theme of your own, by the same file names; those missing are the built-in ones.")
                .build());
    }

    /** What makes the documents of a clinic or of nobody in particular. */
    static void addBranding(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--branding")
                .type(Path.class)
                .paramLabel("FILE")
                .description("A clinic's name, telephone numbers, fasting rule and logo, to print on the list.")
                .build());
    }

    /** The option that names another bank. */
    static OptionSpec folder() {
        return OptionSpec.builder("--bank")
                .type(Path.class)
                .paramLabel("DIR")
                .description(
                        "Another question bank; what it lacks of vocabulary and sources comes from the built-in one.")
                .build();
    }

    /**
     * Reads the bank, and then what documents are made with, on another thread while the command line is read: a cold start
     * is a third shorter by it.
     */
    static void prepareAside() {
        Thread thread = new Thread(
                () -> {
                    try {
                        builtIn();
                        DocumentMaker.prepare();
                    } catch (RuntimeException | Error e) {
                        // The command itself meets the same fault, and tells it.
                    }
                },
                "prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /** The facts that options are made from. */
    static Vocabulary vocabulary() {
        return builtIn().vocabulary();
    }

    /** The bank to use. @throws ProblemException with every fault of the folder */
    static QuestionBank bank(ParseResult options) throws ProblemException {
        Path folder = options.matchedOptionValue("--bank", (Path) null);
        Path templates = options.matchedOptionValue("--templates", (Path) null);
        if (folder == null && templates == null) {
            return builtIn();
        }
        BankFiles files = folder == null ? BankFiles.builtIn() : BankFiles.in(folder);
        QuestionBank bank = folder == null ? builtIn() : Check.of(files, null).soundBank();
        return bank.withVersion(files.versionWith(DocumentMaker.files(templates)));
    }

    /** What makes the documents. @throws ProblemException with every fault of the templates' folder */
    static DocumentMaker documents(ParseResult options) throws ProblemException {
        DocumentMaker maker = DocumentMaker.of(options.matchedOptionValue("--templates", (Path) null));
        return maker.branded(branding(options));
    }

    /** What a clinic adds; nothing where no file is named. @throws ProblemException with every fault of the file */
    static Branding branding(ParseResult options) throws ProblemException {
        Path file = options.matchedOptionValue("--branding", (Path) null);
        return file == null ? Branding.NONE : Branding.read(file);
    }

    private static synchronized QuestionBank builtIn() {
        QuestionBank bank = builtIn;
        if (bank == null) {
            bank = PackedBank.builtIn();
            builtIn = bank;
        }
        return bank;
    }
}
