package app.etappe.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as the base has it: where it stands and in what kind of lane.
 *
 * @param variantId the layer that the card belongs to; null for the base
 */
public record LaneCard(UUID id, UUID mapId, @Nullable UUID variantId, UUID stageId, UUID stepId, LaneKind kind) {}
