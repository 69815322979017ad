package app.etappe.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workspace with its settings.
 *
 * @param timeZone by which its days begin and end
 * @param example the installation's example workspace, which everybody may enter
 * @param keepsFormerNames whether who has left is still shown by name
 * @param archivedAt since when it can only be read; null for one in use
 */
public record WorkspaceDetails(
        UUID id,
        String name,
        ZoneId timeZone,
        boolean example,
        boolean keepsFormerNames,
        @Nullable Instant archivedAt) {

    public boolean archived() {
        return archivedAt != null;
    }
}
