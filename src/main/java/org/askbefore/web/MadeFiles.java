package org.askbefore.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.askbefore.http.Answer;

/**
 * What was made of a schedule, as it is taken away. Nothing of it is held in memory but the names.
 *
 * @param folder where it lies
 * @param prints the names of the print files; none where each patient has a file
 */
record MadeFiles(Path folder, List<String> prints) {
    /** The earliest that a zip can tell: the same lists give the same bytes on any day. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** All files, in a zip. */
    Answer zip() {
        String name = prints.isEmpty() ? "lists.zip" : "print.zip";
        return Answer.of("application/zip", new Zip(folder)).asFile(name);
    }

    /** The print file, to be looked at and printed; where there are several, all in a zip. */
    Answer print() {
        return prints.size() == 1
                ? Answer.of("application/pdf", new Whole(folder.resolve(prints.get(0))))
                        .with("Content-Disposition", "inline; filename=\"print.pdf\"")
                : zip();
    }

    private record Whole(Path file) implements Answer.Body {
        @Override
        public long length() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void to(OutputStream out) throws IOException {
            Files.copy(file, out);
        }
    }

    /** The sheets come first, and what batches keep for themselves stays out. */
    private record Zip(Path folder) implements Answer.Body {
        @Override
        public long length() {
            return -1;
        }

        @Override
        public void to(OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(Deflater.NO_COMPRESSION); // A PDF is compressed in itself.
            for (String name : names()) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(folder.resolve(name), zip);
                zip.closeEntry();
            }
            zip.finish();
        }

        private List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> !name.startsWith("."))
                        .sorted(Comparator.comparing((String name) -> name.endsWith(".pdf"))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
            }
        }
    }
}
