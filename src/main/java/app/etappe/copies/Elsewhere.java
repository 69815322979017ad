package app.etappe.copies;

/** How much a text counts that is found in another place than its own. */
final class Elsewhere {

    /** In another step of the same lane: still certain if the text is nearly the same. */
    static final double SAME_LANE = 0.95;
    /** In another lane, or in another stage: certain only if the text is the same. */
    static final double OTHER_PLACE = 0.9;
    /** A name of one or two words stands in many places by chance; too little to be certain. */
    static final double SHORT = 0.85;
    /** Among hundreds of things some are half alike by chance: below this nobody is asked. */
    static final double POSSIBLE = 0.7;

    private static final int FEW_WORDS = 3;

    private Elsewhere() {}

    static double trust(Words one, Words other) {
        return Math.min(one.bag().size(), other.bag().size()) < FEW_WORDS ? SHORT : 1;
    }
}
