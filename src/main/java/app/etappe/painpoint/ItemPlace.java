package app.etappe.painpoint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card that an item stands on. @param variantId the layer that the card belongs to; null for the base */
public record ItemPlace(
        UUID mapId, UUID elementId, @Nullable UUID variantId) {}
