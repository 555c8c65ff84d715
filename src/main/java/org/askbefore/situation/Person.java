package org.askbefore.situation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who the list is for, as printed at its head. Never a fact, never seen by rules, never in a file's name or metadata. Each
 * part may be empty, and is printed as given.
 */
public record Person(String id, String name, String dateOfBirth, String appointment, String clinician) {

    /** Nobody named: the head of the page has lines to write on. */
    public static final Person UNNAMED = new Person("", "", "", "", "");

    /** The parts by the names they have in situation files and options. */
    public static Person of(Map<String, String> parts) {
        return new Person(
                parts.getOrDefault("id", ""),
                parts.getOrDefault("name", ""),
                parts.getOrDefault("date-of-birth", ""),
                parts.getOrDefault("appointment", ""),
                parts.getOrDefault("clinician", ""));
    }

    /** The parts by those names, in the order they are printed; empty ones too. Yours to change. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("id", id);
        parts.put("name", name);
        parts.put("date-of-birth", dateOfBirth);
        parts.put("appointment", appointment);
        parts.put("clinician", clinician);
        return parts;
    }
}
