package app.etappe.journey;

import java.util.List;

/**
 * A part of what was done on a map.
 *
 * @param entries the latest first
 * @param hasOlder whether there is more before the last of them
 */
public record HistoryPage(List<HistoryEntry> entries, boolean hasOlder) {}
