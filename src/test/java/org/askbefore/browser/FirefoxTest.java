package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The form in the other browser that people have: that it knows the name, keeps the cookie, and gives it to nobody else. */
class FirefoxTest {
    private static final String ELSEWHERE = "<!DOCTYPE html><title>Elsewhere</title>";

    /** Firefox may still write into it when it is told to end. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path profile;

    private static void isAtTheStart(Firefox firefox, String base) throws Exception {
        // The page that gives the cookie goes on by itself.
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!firefox.finds("return document.readyState + document.title").startsWith("completeStart")) {
            assertThat(System.nanoTime()).as("the first page never came").isLessThan(patience);
        }
        assertThat(firefox.finds("return location.href")).startsWith(base);
    }

    @Test
    void it_takes_the_secret_name_for_this_computer_and_gives_the_cookie_to_no_other_server() throws Exception {
        try (ServedForm served = ServedForm.start();
                OtherServer other = OtherServer.showing(ELSEWHERE);
                Firefox firefox = Firefox.open(profile)) {
            String byNumber = served.addressByNumber().replaceFirst("\\?.*", "");
            for (String start : List.of(served.addressForOnce(), served.address(), served.addressByNumber())) {
                firefox.opens(start);
                isAtTheStart(firefox, start.equals(served.addressByNumber()) ? byNumber : served.at("/"));
                String opened = firefox.finds("return location.href");
                for (String name : List.of("127.0.0.1", "localhost")) {
                    firefox.opens(other.at(name));
                    assertThat(firefox.finds("return document.title")).isEqualTo("Elsewhere");
                }
                firefox.opens(opened + "form");
                assertThat(firefox.finds("return document.querySelector('h1').textContent"))
                        .doesNotContain("Please open it again");
                assertThat(firefox.finds("return document.getElementById('form').action"))
                        .isEqualTo(opened + "form");
            }
            assertThat(other.visits()).isGreaterThanOrEqualTo(6);
            assertThat(other.cookies()).isEmpty();
            assertThat(served.faults()).isEmpty();
        }
    }
}
