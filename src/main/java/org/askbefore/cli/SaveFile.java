package org.askbefore.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.askbefore.document.WholeFile;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** Where an interview is kept while it goes on: a situation file, whole after each answer, for its owner's eyes only. */
final class SaveFile {
    private static final String HEAD =
            "# Health data: keep it private. Made by askbefore ask; askbefore make reads it.\n";
    private final Path path;
    private final String name;
    private String kept = "";
    private boolean isBehind;

    private SaveFile(String name) {
        this.path = Path.of(name);
        this.name = name;
    }

    /** The file of that name. @throws ProblemException if it cannot be there, or is where the list goes */
    static SaveFile of(String name, Path list) throws ProblemException {
        SaveFile file = new SaveFile(name);
        if (name.equals("-") || name.isBlank()) {
            throw fault("\"" + name + "\" is no file to keep answers in.", "Name a file:  --save answers.yaml");
        }
        if (file.path.toAbsolutePath().normalize().equals(list.toAbsolutePath().normalize())) {
            throw fault("The answers and the list cannot be the same file.", "Name another file for one of them.");
        }
        WholeFile.checkPlace(file.path);
        return file;
    }

    private static ProblemException fault(String what, String mend) {
        return new ProblemException(Problem.at(Place.of("--save"), what, mend));
    }

    String name() {
        return name;
    }

    /** What it holds from an earlier interview; null if there is none. @throws ProblemException if it cannot be read */
    @Nullable
    SourceText earlier() throws ProblemException {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? SourceText.of(path, name) : null;
    }

    /** Whether it holds all that was said in this interview, and that is anything. */
    boolean isKept() {
        return isThere() && !isBehind;
    }

    /** Whether it holds an earlier state of this interview, as the last could not be written. */
    boolean isBehind() {
        return isThere() && isBehind;
    }

    /** Somebody may have taken it away. */
    private boolean isThere() {
        return !kept.isEmpty() && Files.isRegularFile(path);
    }

    /** Keeps a situation in place of what was there. @throws ProblemException if it cannot be written */
    void keep(String situation) throws ProblemException {
        isBehind = !situation.equals(kept);
        if (isBehind) {
            WholeFile.writePrivate(path, (HEAD + situation).getBytes(StandardCharsets.UTF_8));
            kept = situation;
            isBehind = false;
        }
    }
}
