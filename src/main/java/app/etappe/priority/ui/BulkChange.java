package app.etappe.priority.ui;

/** What can be decided of several items at once. */
enum BulkChange {
    STATUS,
    OWNER,
    DUE,
    LEVER;

    String code() {
        return RowWords.code(this);
    }
}
