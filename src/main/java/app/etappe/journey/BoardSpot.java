package app.etappe.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on a board that can be spoken of.
 *
 * @param elementId a stage, step, lane or card; of a cell its step
 * @param laneId of a cell its lane; else null
 */
public record BoardSpot(UUID elementId, @Nullable UUID laneId) {}
