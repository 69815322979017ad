package app.etappe.copies;

/** Which of the two maps a part belongs to. */
public enum Side {
    BASE,
    COPY
}
