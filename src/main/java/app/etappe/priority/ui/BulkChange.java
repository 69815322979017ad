package app.etappe.priority.ui;

import app.etappe.base.Codes;

/** What can be decided of several items at once. */
enum BulkChange {
    STATUS,
    OWNER,
    DUE,
    LEVER;

    String code() {
        return Codes.of(this);
    }
}
