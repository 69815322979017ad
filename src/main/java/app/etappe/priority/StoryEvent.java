package app.etappe.priority;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an item; worded for its reader.
 *
 * @param at what is only known by its day happened when that began, by the workspace's clock
 * @param who the account; null where it was nobody of the workspace
 * @param values as the kind says, never quotes
 */
public record StoryEvent(
        Instant at, StoryKind kind, @Nullable UUID who, List<String> values) {

    public StoryEvent {
        values = List.copyOf(values);
    }
}
