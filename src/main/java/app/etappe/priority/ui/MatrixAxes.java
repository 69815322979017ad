package app.etappe.priority.ui;

import app.etappe.base.Codes;

/** What the matrix can be laid out by. */
enum MatrixAxes {
    IMPACT_EFFORT,
    VOTES_CUSTOMERS,
    SEVERITY_REACH;

    /** How it is called in addresses and keys of words. */
    String code() {
        return Codes.of(this);
    }

    static MatrixAxes of(String code) {
        return Codes.read(MatrixAxes.class, code);
    }
}
