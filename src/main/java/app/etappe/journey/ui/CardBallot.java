package app.etappe.journey.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The reader's own ballot of an open round, for a board whose cards carry what is voted on. Nobody else's votes are in it.
 *
 * @param left votes still to give
 * @param cap the most votes for one item
 * @param items what is voted on
 * @param marks the reader's votes by item, without those that have none
 */
public record CardBallot(UUID round, int left, int cap, List<UUID> items, Map<UUID, Integer> marks) {

    public CardBallot {
        items = List.copyOf(items);
        marks = Map.copyOf(marks);
    }
}
