package app.etappe.priority;

import java.util.UUID;

/**
 * A way of looking at the list that somebody kept.
 *
 * @param query what the page's address says behind its question mark
 * @param forAll whether every member sees it, or its maker alone
 * @param mayDelete whether the current user may
 */
public record SavedViewSummary(UUID id, String name, String query, boolean forAll, boolean mayDelete) {}
