package org.askbefore.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** A person's own folder of templates and style sheets. Links are resolved first; nothing outside the folder is ever read. */
final class TemplateFolder {
    private final Path folder;
    private final Path real;

    private TemplateFolder(Path folder, Path real) {
        this.folder = folder;
        this.real = real;
    }

    /** The folder of that name. @throws ProblemException if there is none */
    static TemplateFolder of(Path folder) throws ProblemException {
        if (Files.isDirectory(folder)) {
            try {
                return new TemplateFolder(folder, folder.toRealPath());
            } catch (IOException e) {
                throw fault(folder.toString(), "This folder cannot be read.", "Check that you may open it.");
            }
        }
        throw fault(folder.toString(), "There is no such folder of templates.", "Name a folder, or leave it out.");
    }

    /** The file's name as the person knows it. */
    String named(String file) {
        return folder.resolve(file).toString();
    }

    /** True where something of that name is there, sound or not. */
    boolean has(String file) {
        Path path = path(file);
        return path != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The file; null where the folder has none. @throws ProblemException if it lies outside, or is no text of a sound size */
    @Nullable
    SourceText read(String file) throws ProblemException {
        Path path = path(file);
        if (path == null || !has(file)) {
            return null;
        }
        Path found = resolved(path, named(file));
        if (!found.startsWith(real)) {
            throw fault(named(file), "This link leads out of the folder of templates.", "Put the file itself there.");
        }
        if (!Files.isRegularFile(found) && !Files.isDirectory(found)) {
            throw fault(named(file), "This is not a file.", "Put a text file there.");
        }
        return SourceText.of(found, named(file));
    }

    /** Where the file would be; null for a name that can be none in the folder. */
    private @Nullable Path path(String file) {
        try {
            Path path = real.resolve(file).normalize();
            return path.startsWith(real) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Path resolved(Path path, String name) throws ProblemException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            throw fault(name, "This link leads nowhere.", "Put the file itself there.");
        } catch (IOException e) {
            throw fault(name, "This file cannot be read.", "Check that you may open it.");
        }
    }

    private static ProblemException fault(String name, String what, String mend) {
        return new ProblemException(Problem.at(Place.of(name), what, mend));
    }
}
