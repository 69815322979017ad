package app.etappe.priority;

import java.util.List;
import java.util.UUID;

/**
 * Knows something of what happened to items. Implemented by features, as beans. It is asked after the question whether the
 * reader may see the item, inside a transaction that reads.
 */
public interface StoryTeller {

    /** What happened to an item, in any order; 500 events at most, and nothing that its reader may not see. */
    List<StoryEvent> of(UUID itemId);
}
