package app.etappe.priority;

import org.jspecify.annotations.Nullable;

/**
 * How an item does by one criterion.
 *
 * @param weight what share of the priority it decides here, 0 to 1, after the weight of what was not asked went to the others
 * @param score 0 to 1, where 1 is the most in the workspace or on the scale; null where it was not asked
 */
public record Criterion(double weight, @Nullable Double score) {

    /** What it adds to the priority, 0 to 1. */
    public double part() {
        return score == null ? 0 : weight * score;
    }

    /** Whether anybody was asked. */
    public boolean isAsked() {
        return score != null;
    }
}
