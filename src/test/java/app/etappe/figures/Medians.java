package app.etappe.figures;

import java.util.Arrays;

/** The middle of several measurements. */
final class Medians {

    private Medians() {}

    /** Of an even number of values the mean of the two in the middle. */
    static double of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
