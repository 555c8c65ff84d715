package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.Comparator;
import org.askbefore.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Which questions were last held against their sources more than 24 months ago. */
final class ReviewCheck {
    private static final int MONTHS = 24;
    private final WrittenBank written;
    private final LocalDate today;
    private final Problems problems;

    /** @param today the day to count from; null for the newest review, so that no build breaks with the calendar */
    ReviewCheck(WrittenBank written, @Nullable LocalDate today, Problems problems) {
        this.written = written;
        this.today = today != null
                ? today
                : written.bank().questions().stream()
                        .map(Question::reviewed)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH);
        this.problems = problems;
    }

    void run() {
        written.questions()
                .forEach(question -> review(question, question.thing().reviewed()));
        written.notices().forEach(notice -> review(notice, notice.thing().reviewed()));
        written.handouts().forEach(handout -> {
            LocalDate reviewed = handout.thing().reviewed();
            if (reviewed != null) {
                review(handout, reviewed);
            }
        });
    }

    private void review(Written<?> file, LocalDate reviewed) {
        if (reviewed.isBefore(today.minusMonths(MONTHS))) {
            problems.add(file.problem(
                    "reviewed",
                    "This was last reviewed on " + reviewed + ", more than " + MONTHS + " months before " + today + ".",
                    "Read its sources again, then write the new day."));
        }
    }
}
