package app.etappe.journey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of maps, as one query gives it. */
record MapRow(
        UUID id,
        String title,
        UUID ownerId,
        Visibility visibility,
        Instant changedAt,
        UUID changedBy,
        @Nullable Instant archivedAt) {}
