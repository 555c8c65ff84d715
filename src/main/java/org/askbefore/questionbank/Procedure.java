package org.askbefore.questionbank;

import java.util.List;
import java.util.Map;

/**
 * One of the treatments that are all called rhizotomy.
 *
 * @param id the value of the fact "procedure"
 * @param name as printed below the title
 * @param where the words printed after the name, by site or nerve
 * @param alsoCalled other names people use for it
 * @param plain what it is, in a sentence or two
 * @param kind needles, surgery or not-known
 * @param sources what the description rests on, by id
 */
public record Procedure(
        String id,
        String name,
        Map<String, String> where,
        List<String> alsoCalled,
        String plain,
        String kind,
        List<String> sources) {}
