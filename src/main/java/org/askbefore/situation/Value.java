package org.askbefore.situation;

import java.util.List;

/** What is known of one fact. */
public sealed interface Value {

    /** The value of a one-of fact. */
    record Chosen(String name) implements Value {}

    /** The values of a many-of fact, in the order of the vocabulary; empty for [none]. */
    record Several(List<String> names) implements Value {}

    /** The value of a number. */
    record Amount(int number) implements Value {}

    /** As it is written in a situation file, value by value. */
    default List<String> asWritten() {
        if (this instanceof Chosen chosen) {
            return List.of(chosen.name());
        }
        if (this instanceof Several several) {
            return several.names().isEmpty() ? List.of(Fact.NONE) : several.names();
        }
        return List.of(String.valueOf(((Amount) this).number()));
    }
}
