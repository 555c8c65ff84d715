package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.askbefore.BuiltIn;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a clinic's own columns and codes are read. */
class MappingTest {
    private static final Path EXAMPLES = Path.of("examples/batch");

    @TempDir
    private Path folder;

    @Test
    void the_mapping_reads_the_export_as_the_schedule() throws Exception {
        List<Row> export =
                Rows.of(EXAMPLES.resolve("export.csv"), mapping(Files.readString(EXAMPLES.resolve("mapping.yaml"))));
        assertThat(Rows.said(export)).isEqualTo(Rows.said(Rows.of(EXAMPLES.resolve("schedule.csv"))));
    }

    @Test
    void lists_from_several_columns_and_codes_are_joined() throws Exception {
        Mapping mapping = mapping("columns: {One: medicines, Two: medicines}\n"
                + "values: {Code: {A: {medicines: [steroid]}, B;C: {medicines: [opioid]}}}\n");
        Row row = only("id,One,Two,Code\n1,baclofen;opioid,glp-1,A; B;C\n2,,,B;C\n", mapping);
        assertThat(row.faults()).extracting(RowFault::column).containsExactly("Code", "Code");
        assertThat(only("id,One,Two,Code\n1,baclofen;opioid,glp-1,A\n", mapping)
                        .request()
                        .situation())
                .hasToString("{medicines: [opioid, glp-1, steroid, baclofen]}");
        assertThat(only("id,One,Two,Code\n1,,,B;C\n", mapping).request().situation())
                .hasToString("{medicines: [opioid]}");
    }

    @Test
    void a_code_that_the_mapping_lacks_is_a_fault_that_names_the_codes() throws Exception {
        Row row = only("id,Op\n1,Quirk\n", mapping("values: {Op: {S: {procedure: sdr}, F: {procedure: facet-rf}}}"));
        assertThat(row.faults())
                .containsExactly(new RowFault("Op", "Here is a code that the mapping does not have.", "Codes: S, F"));
    }

    @Test
    void codes_that_disagree_are_a_fault() throws Exception {
        Mapping mapping = mapping("values: {Op: {S: {procedure: sdr}, F: {procedure: facet-rf}, T: {procedure: sdr}}}");
        assertThat(only("id,Op,procedure\n1,S;T,sdr\n", mapping).faults()).isEmpty();
        assertThat(only("id,Op,procedure\n1,S;F,\n", mapping).faults())
                .extracting(RowFault::what)
                .containsExactly("\"procedure\" has another value here than another code gives.");
        assertThat(only("id,Op,procedure\n1,S,facet-rf\n", mapping).faults())
                .containsExactly(new RowFault(
                        "procedure", "\"procedure\" has another value here than in \"Op\".", "Say it once."));
        Mapping nothing = mapping("values: {A: {N: {medicines: [none]}}, B: {O: {medicines: [opioid]}}}");
        assertThat(only("id,A,B\n1,N,O\n", nothing).faults())
                .extracting(RowFault::what)
                .containsExactly("\"medicines\" says none and something else.");
    }

    @Test
    void a_column_that_the_mapping_reads_must_be_there() throws Exception {
        Mapping mapping = mapping("columns: {MRN: id, Drugs: medicines}\nignore: [Room, Bed]");
        assertThatThrownBy(() -> only("MRN,Drug,Room,Room\n1,opioid,2,2\n", mapping))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("list.csv:1: Column 2 has a name that is not known. Did you mean \"Drugs\"?")
                .hasMessageContaining("The mapping names a column \"Drugs\", which this file does not have.");
    }

    @Test
    void two_columns_may_not_give_one_fact_of_one_value() throws Exception {
        assertThatThrownBy(() -> only("id,Op,procedure\n1,sdr,sdr\n", mapping("columns: {Op: procedure}")))
                .hasMessageContaining("The columns \"Op\" and \"procedure\" both give \"procedure\".");
    }

    @Test
    void a_mapping_is_only_for_columns() {
        assertThatThrownBy(() -> Rows.of(EXAMPLES.resolve("schedule.jsonl"), mapping("ignore: [Room]")))
                .hasMessageContaining("A mapping is for the columns of a CSV file.");
    }

    private Row only(String text, Mapping mapping) throws Exception {
        return Rows.of(Files.writeString(folder.resolve("list.csv"), text), mapping)
                .get(0);
    }

    private static Mapping mapping(String text) throws ProblemException {
        return Mapping.read(new SourceText("mapping.yaml", text), BuiltIn.vocabulary());
    }
}
