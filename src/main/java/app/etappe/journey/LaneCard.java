package app.etappe.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as the base has it: where it stands and in what kind of lane.
 *
 * @param variantId the layer that the card belongs to; null for the base
 * @param stage what its stage is called
 * @param stageRank orders the stages of a map, as plain strings
 */
public record LaneCard(
        UUID id, UUID mapId, @Nullable UUID variantId, UUID stageId, String stage, String stageRank, LaneKind kind) {}
