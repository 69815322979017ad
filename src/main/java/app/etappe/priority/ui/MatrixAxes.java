package app.etappe.priority.ui;

import java.util.Locale;

/** What the matrix can be laid out by. */
enum MatrixAxes {
    IMPACT_EFFORT,
    VOTES_CUSTOMERS,
    SEVERITY_REACH;

    /** How it is called in addresses and keys of words. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MatrixAxes of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
