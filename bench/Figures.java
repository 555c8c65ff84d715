import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What several rounds gave. */
record Figures(double[] sorted) {
    static Figures of(List<Double> rounds) {
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median, then the least and the greatest, as two cells of a table. */
    String cells() {
        return number(median()) + " | " + number(sorted[0]) + "-" + number(sorted[sorted.length - 1]);
    }

    /** Three digits are enough for a figure that differs from run to run. */
    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    /** A line of what is printed. */
    static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
