package app.etappe.priority;

/**
 * A way of looking at the list, to be kept.
 *
 * @param query what the page's address says behind its question mark
 * @param forAll whether every member sees it, or its maker alone
 */
public record SavedViewDraft(String name, String query, boolean forAll) {}
