package app.etappe.segment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a persona as is shown beside what it stands for.
 *
 * @param quote what this person would say, without quotation marks; may be empty, as may the role
 * @param picture the address of its picture below the application's own; null as long as it has none
 */
public record PersonaReference(
        UUID id,
        UUID segmentId,
        String name,
        String role,
        String quote,
        @Nullable String picture) {}
