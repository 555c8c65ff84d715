package org.askbefore.questionbank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;

/** A source is an author or a body, a title and a year. Who merely keeps a copy of it on the web is none. */
final class SourceCheck {
    /** A name with an ending as on the web, such as example.info. */
    private static final Pattern HOST =
            Pattern.compile("(?i)\\b[\\w-]+\\.(com|org|net|info|ae|io|co|uk|edu|gov|eu|us)\\b");
    /** Words for somebody who is not named. */
    private static final Pattern NOBODY =
            Pattern.compile("^(An?|Some|Unknown|Various) (?!.*(Society|Association|College"
                    + "|Council|Journal|Hospital|Trust|Institute|Foundation|Lancet|Spine|Walton)).*");
    /** Places on the web that keep copies of what others wrote. */
    private static final List<String> COPIES = List.of(
            "studylib.",
            "docplayer.",
            "scribd.",
            "yumpu.",
            "slideshare.",
            "pdfslide.",
            "dokumen.",
            "vdocument",
            "backworkai.",
            "vascular.ae",
            "alpfmedical.",
            "aneskey.",
            "coursehero.");

    private final Map<String, Entries> files;
    private final Problems problems;

    SourceCheck(WrittenBank written, Problems problems) {
        this.files = written.files();
        this.problems = problems;
    }

    void run() {
        files.forEach((path, file) -> {
            if (path.startsWith("sources/")) {
                publisher(file);
                link(file);
            }
        });
    }

    private void publisher(Entries file) {
        if (file.get("publisher") instanceof YamlNode.Text text) {
            if (HOST.matcher(text.text()).find()) {
                problems.add(text.problem(
                        "\"" + text.text() + "\" is a place on the web, not an author or a body.",
                        "Name who is responsible for the text."));
            } else if (NOBODY.matcher(text.text()).matches()) {
                problems.add(text.problem(
                        "\"" + text.text() + "\" names nobody.", "Name the author or the body by its own name."));
            }
        }
    }

    private void link(Entries file) {
        if (file.get("url") instanceof YamlNode.Text text) {
            String url = text.text().toLowerCase(Locale.ROOT);
            if (COPIES.stream().anyMatch(url::contains)) {
                problems.add(text.problem(
                        "This address is of a copy.", "Give the address of the author or body, or a doi."));
            }
        }
    }
}
