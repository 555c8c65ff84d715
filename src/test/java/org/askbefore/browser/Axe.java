package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds on a page, and what it cannot decide. */
final class Axe {
    /** Every rule that it has: WCAG 2.2 up to AAA, best practices, and what is on trial. */
    private static final List<String> RULES = List.of(
            "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental");

    /** Says of whatever is hidden that it did not look at it. */
    private static final List<String> NO_FAULT = List.of("hidden-content");

    private static final List<String> COLOURS =
            List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block");

    private Axe() {}

    static List<String> found(Browser browser, int atLeast) {
        Results results =
                new AxeBuilder().withTags(RULES).disableRules(NO_FAULT).analyze(browser.driver());
        assertThat(results.getPasses())
                .as("rules that were held against the page")
                .hasSizeGreaterThan(atLeast);
        return told(results);
    }

    /** By those rules alone that look at colours. */
    static List<String> colours(Browser browser) {
        Results results = new AxeBuilder().withRules(COLOURS).analyze(browser.driver());
        assertThat(results.getPasses()).isNotEmpty();
        return told(results);
    }

    private static List<String> told(Results results) {
        List<String> found = new ArrayList<>();
        for (Rule rule : Stream.concat(results.getViolations().stream(), results.getIncomplete().stream())
                .toList()) {
            found.add(rule.getId() + " in " + rule.getNodes().size() + " places, such as "
                    + rule.getNodes().get(0).getHtml());
        }
        return found;
    }
}
