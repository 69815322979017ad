package app.etappe.interview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place on a map, and what is said of it.
 *
 * @param elementId a stage, step, lane or card; of a cell its step
 * @param laneId of a cell its lane; else null
 * @param mood how it felt, −3 to 3; null where nothing was said of that
 */
public record LinkTarget(
        UUID mapId,
        UUID elementId,
        @Nullable UUID laneId,
        Stance stance,
        @Nullable Integer mood) {}
