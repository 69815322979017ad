package app.etappe.copies;

import java.util.Comparator;

/**
 * A part of the base and one of the copy that might be the same thing.
 *
 * @param likeness by text and place, 0 to 1; this is what is shown
 * @param context how much of what stands around or within them is the same, 0 to 1; decides between namesakes
 * @param distance how far apart their places are; decides where nothing else does
 * @param inPlace whether they stand in the same place, so that another of the same text elsewhere raises no doubt
 */
record Edge(int base, int copy, double likeness, double context, int distance, boolean inPlace) {

    /** Below, nobody need be asked: they are different things. Above, it may be one thing with another text. */
    static final double POSSIBLE = 0.6;
    /** From here on a text was corrected rather than replaced. */
    static final double CERTAIN = 0.85;
    /** So little may context add that it decides between namesakes, and never against a clearly better text. */
    static final double CONTEXT = 0.1;

    static final Comparator<Edge> BEST_FIRST = Comparator.comparingLong(Edge::weight)
            .reversed()
            .thenComparingInt(Edge::base)
            .thenComparingInt(Edge::copy);

    private static final int FARTHEST = 1_000;
    private static final long NEARNESS = 1L << 29; // more than any sum of distances: 300 times 1,000 squared
    private static final double GRADES = 1e5;

    double score() {
        return likeness + CONTEXT * context;
    }

    /**
     * What the pair adds to an assignment. To the power of four, two poor pairs do not outweigh a good one (two of 0.8
     * are less than one of 1). Distances count squared, so that things of the same text keep their order.
     */
    long weight() {
        long far = Math.min(distance, FARTHEST);
        return Math.round(Math.pow(score(), 4) * GRADES) * NEARNESS - far * far;
    }

    boolean isCertain() {
        return likeness >= CERTAIN;
    }
}
