package app.etappe.interview;

import java.util.Set;
import java.util.UUID;

/** The words of these lines are gone for good. Published inside the transaction: whoever refers to them forgets them. */
public record LinesErased(UUID workspaceId, Set<UUID> noteIds) {

    public LinesErased {
        noteIds = Set.copyOf(noteIds);
    }
}
