package org.askbefore.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The pictures of pages that a folder expects, as NAME-1.png and so on. Where pages look otherwise, three pictures of each are
 * written for whoever looks into it. Only -Dapprove=true writes what is expected, and only what changed.
 */
final class ExpectedPictures {
    private final Path folder;
    private final Path failures;
    private final boolean approve;

    ExpectedPictures(Path folder, Path failures, boolean approve) {
        this.folder = folder;
        this.failures = failures;
        this.approve = approve;
    }

    /** What is wrong with the pages of a document; nothing where all are as expected. */
    List<String> faults(String name, byte[] pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        List<Picture> pages = Picture.of(pdf);
        for (int i = 0; i < pages.size(); i++) {
            page(name + "-" + (i + 1), pages.get(i), faults);
        }
        for (int i = pages.size() + 1; Files.exists(expected(name + "-" + i)); i++) {
            if (approve) {
                Files.delete(expected(name + "-" + i));
            } else {
                faults.add(expected(name + "-" + i) + " is expected, but there is no such page.");
            }
        }
        return faults;
    }

    private void page(String name, Picture actual, List<String> faults) throws IOException {
        Path file = expected(name);
        Picture known = Files.exists(file) ? Picture.read(file) : null;
        if (known != null && new Comparison(known, actual).isSame()) {
            return;
        }
        if (approve) {
            actual.write(file);
        } else if (known == null) {
            faults.add("There is no " + file + " yet; make it with -Dapprove=true.");
        } else {
            faults.add(pictures(name, new Comparison(known, actual)));
        }
    }

    private String pictures(String name, Comparison comparison) throws IOException {
        Files.createDirectories(failures);
        comparison.expected().write(failures.resolve(name + "-expected.png"));
        comparison.actual().write(failures.resolve(name + "-actual.png"));
        Path difference = failures.resolve(name + "-difference.png");
        Picture.writeSmall(comparison.difference(), difference);
        return name + " differs in " + comparison.places() + " places. Look at " + difference
                + ", and at -expected.png and -actual.png beside it; if the change is meant, rewrite the picture with"
                + " -Dapprove=true.";
    }

    private Path expected(String name) {
        return folder.resolve(name + ".png");
    }
}
