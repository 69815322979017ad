package app.etappe.journey;

import java.util.List;
import java.util.UUID;

/** Which elements stand behind a {@link MapContent}, each list in its order. */
public record ContentIds(UUID map, List<UUID> stages, List<UUID> steps, List<UUID> lanes, List<UUID> cards) {

    public ContentIds {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
    }
}
