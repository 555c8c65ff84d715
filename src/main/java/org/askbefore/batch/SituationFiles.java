package org.askbefore.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.askbefore.problem.Place;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlReader;
import org.askbefore.situation.Vocabulary;

/** The situation files of a folder, in the order of their names. A file without an id has its own name for one. */
final class SituationFiles implements RowSource {
    private final Path folder;
    private final WrittenRow written;
    private int others;

    SituationFiles(Path folder, Vocabulary vocabulary) {
        this.folder = folder;
        this.written = new WrittenRow(vocabulary, "This is no situation file", "For example:  procedure: facet-rf");
    }

    @Override
    public String rows(Taker taker, FileFaults faults) throws ProblemException, IOException {
        MessageDigest digest = Digest.begin();
        List<String> names = names(faults);
        if (names.isEmpty()) {
            faults.add(0, "There is no situation file in this folder.", "Their names end in .yaml or .yml.");
        }
        long number = 0;
        for (String name : names) {
            taker.take(found(++number, name, digest, faults));
        }
        return Digest.hex(digest);
    }

    /** Files whose names begin with a dot are left there by machines. */
    private List<String> names(FileFaults faults) throws ProblemException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            List<String> situations =
                    names.stream().filter(SituationFiles::isSituation).toList();
            others = names.size() - situations.size();
            return situations;
        } catch (IOException | UncheckedIOException e) {
            faults.add(0, "This folder cannot be read.", "Check that you may open it.");
            return List.of();
        }
    }

    private static boolean isSituation(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yaml") || small.endsWith(".yml");
    }

    @Override
    public long passedOver() {
        return others;
    }

    private Found found(long number, String name, MessageDigest digest, FileFaults faults) {
        String plain = name.substring(0, name.lastIndexOf('.'));
        String id = plain;
        Supplier<Row> row;
        try {
            YamlNode.Entries entries = YamlReader.read(source(name, digest));
            String given = JsonRows.id(entries);
            String used = given.isEmpty() ? plain : given;
            id = used;
            row = () -> written.row(number, used, entries);
        } catch (ProblemException e) {
            List<RowFault> found = WrittenRow.few(RowFault.all(e));
            row = () -> Row.faulty(number, PatientId.orNone(plain), found);
        }
        return new Found(number, Place.of(faults.name() + "/" + name), id, row);
    }

    private SourceText source(String name, MessageDigest digest) throws ProblemException {
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve(name);
        try (InputStream in = SourceText.open(file, name)) {
            byte[] bytes = in.readNBytes(SourceText.MOST_BYTES + 1);
            digest.update(bytes);
            return SourceText.of(new ByteArrayInputStream(bytes), name);
        } catch (IOException e) {
            throw SourceText.unreadable(name);
        }
    }
}
