package app.etappe.exchange;

import app.etappe.base.Refusal;
import java.util.Map;

/** How much one map takes, and one file. */
final class Limits {

    static final int STAGES = 60;
    static final int STEPS = 300;
    static final int LANES = 60;
    /** Rows that hold a card, and so cards; rows that only name a stage, step or lane are bounded by theirs. */
    static final int ROWS = 10_000;
    /** Of a file. */
    static final int BYTES = 5 * 1024 * 1024;

    static final int SPAN = STEPS;
    static final int MOOD = 3;
    static final int CHANNELS = 50;

    private Limits() {}

    /** @throws Refusal of that code, with the limit, if there are more */
    static void require(String code, int count, int limit) {
        if (count > limit) {
            throw new Refusal(code, Map.of("limit", limit));
        }
    }
}
