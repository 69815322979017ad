package app.etappe.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage, step, lane or card, and where it stands.
 *
 * @param parentId of a step its stage, of a card its step; else the map
 * @param laneId of a card its lane; else null
 * @param rank orders siblings, as plain strings
 * @param kind of a lane; else null
 * @param variantId the variant whose own it is; null for the base
 * @param mood of a point of emotion; else null
 * @param gone whether it is removed, or hidden because what it stands in is
 */
public record MapPlace(
        UUID id,
        ElementType type,
        String text,
        @Nullable UUID parentId,
        @Nullable UUID laneId,
        String rank,
        @Nullable LaneKind kind,
        @Nullable UUID variantId,
        @Nullable Integer mood,
        boolean gone) {}
