package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.askbefore.checklist.Checklist;
import org.askbefore.pdf.Sha256;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Person;
import org.askbefore.situation.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list that is printed again for another person is the file that would have been made for that person alone. */
class ReprintTest {
    private static final Person FIRST = new Person("1", "Zoë O'Neill", "4 May 1961", "3 March 2027", "Pain clinic");

    /** Persons whose words take the same shape on the page as the first's. */
    private static final List<Person> ALIKE = List.of(
            new Person("2", "Sam Lee", "12 December 1999", "1 April 2027", "Ward 3"),
            new Person("3", "Ann & Bob <b>", "(1) \\ 2", "Td(x)Tj", "5 0 R"),
            new Person("4", "  Two  blanks ", "1/2/2003", "soon\u00a0after", "'='"));

    /** Persons whose words may be longer, in other letters, or missing. */
    private static final List<Person> OTHERS = List.of(
            Person.UNNAMED,
            new Person("5", "", "4 May 1961", "3 March 2027", "Pain clinic"),
            new Person("6", "Zoë O'Neill", "", "", ""),
            new Person("7", "Łukasz Żółć", "4 May 1961", "3 March 2027", "Pain clinic"),
            new Person("8", "ليلى حداد", "4 May 1961", "3 March 2027", "Pain clinic"),
            new Person("9", "Ann שרה Lee", "4 May 1961", "3 March 2027", "Pain clinic"),
            new Person("10", "e\u0301\u0323 Vũ", "4 May 1961", "3 March 2027", "Pain clinic"),
            new Person("11", "A name of so many words that it stacks", "4 May 1961", "3 March 2027", "Pain clinic"),
            new Person("12", "A name that takes two lines", "4 May 1961", "Thursday 3 March 2027", "Pain clinic"),
            new Person("13", "Unbrokenlongnamewithoutanyblank", "4 May 1961", "3 March 2027", "Pain clinic"),
            new Person("14", "Questions", "Name", "Date of birth", "Appointment"));

    static Stream<Arguments> kinds() {
        List<String> facts = List.of(
                "procedure: facet-rf\nsite: [lumbar]\n",
                "asking-for: my-child\nprocedure: sdr\nstage: scheduled\nimplants: [drug-pump]\n",
                "procedure: facet-rf\nstage: just-had\nsymptoms: [bladder-change, leg-weakness]\nsymptom-course: new-or-worse\n");
        return facts.stream().flatMap(fact -> PrintKinds.all().stream().map(kind -> Arguments.of(fact, kind)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_what_would_be_made_for_that_person_alone(String facts, String kind) throws Exception {
        Request request = Lists.request(facts + "print: " + kind + "\n");
        for (DocumentMaker maker : List.of(DocumentMaker.of(null), clinic())) {
            Reprint reprint = maker.reprint(list(request, FIRST), request.print());
            for (Person person : ALIKE) {
                assertThatItIsTheSame(
                        maker, request, person, Objects.requireNonNull(reprint.with(person), person.name()));
            }
            assertThatItIsTheSame(maker, request, FIRST, reprint.with(FIRST));
            assertThatItIsTheSame(maker, request, FIRST, reprint.first());
            for (Person person : OTHERS) {
                assertThatItIsTheSame(maker, request, person, reprint.with(person));
            }
        }
    }

    private static void assertThatItIsTheSame(
            DocumentMaker maker, Request request, Person person, @Nullable PrintedList again) throws ProblemException {
        if (again != null) {
            PrintedList alone = maker.print(list(request, person), request.print());
            assertThat(again.bytes()).as(person.name()).isEqualTo(alone.bytes());
            assertThat(again.sha256()).isEqualTo(Sha256.begin().digest(alone.bytes()));
            assertThat(again.pages()).isEqualTo(alone.pages());
        }
    }

    private static DocumentMaker clinic() throws ProblemException {
        return DocumentMaker.of(null).branded(Branding.read(Path.of("examples/clinic.yaml")));
    }

    private static Checklist list(Request request, Person person) {
        return Lists.list(new Request(request.situation(), person, request.print(), request.list()));
    }
}
