package app.etappe.journey;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A map as a thing: whose it is and who sees it.
 *
 * @param language of its templates, lane names and reports
 * @param members who sees it besides its owner, where it is not open to the whole workspace
 */
public record MapDetails(
        UUID id,
        UUID workspaceId,
        String title,
        Locale language,
        UUID ownerId,
        Visibility visibility,
        Set<UUID> members,
        @Nullable Instant archivedAt,
        boolean mayEdit,
        boolean mayOwn) {}
