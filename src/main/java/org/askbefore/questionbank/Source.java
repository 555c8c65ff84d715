package org.askbefore.questionbank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something published that a question or notice rests on.
 *
 * @param id its file's name
 * @param title of the paper, leaflet or page
 * @param publisher the journal or the organisation
 * @param year of publication; null where the page does not say
 * @param link its address, or a DOI as https://doi.org/…
 * @param accessed when it was read
 */
public record Source(
        String id, String title, String publisher, @Nullable Integer year, String link, LocalDate accessed) {}
