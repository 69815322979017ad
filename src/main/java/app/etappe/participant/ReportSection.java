package app.etappe.participant;

import java.util.List;
import java.util.Map;

/**
 * A part of what is stored about somebody.
 *
 * @param kind in small letters with hyphens; worded under {@code participant.kind.<kind>}
 * @param entries each a number of fields in their order; a field's name is worded under
 *     {@code participant.field.<name>}
 */
public record ReportSection(String kind, List<Map<String, String>> entries) {

    public ReportSection {
        entries = List.copyOf(entries);
    }
}
