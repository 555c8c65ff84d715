package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.Map;

/**
 * The numbers to call in one country.
 *
 * @param id the value of the fact "country"
 * @param name its name
 * @param numbers by use: emergency, advice, crisis; what could not be verified is missing
 */
public record Country(String id, String name, Map<String, Line> numbers) {

    /** A telephone line: its number as printed, the source it was checked in, and when. */
    public record Line(String number, String source, LocalDate checked) {}
}
