package app.etappe.exchange;

/** How much a file may hold. What a map may hold is said by {@link app.etappe.journey.Limits}. */
final class FileLimits {

    /** Rows that hold a card; rows that only name a stage, step or lane are bounded by the map's limits. */
    static final int ROWS = 10_000;

    static final int BYTES = 5 * 1024 * 1024;

    private FileLimits() {}
}
