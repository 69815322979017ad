package app.etappe.painpoint;

import java.util.List;

/**
 * How an item came to be what it is.
 *
 * @param placings the cards that its reader sees, in the order in which it was put on them; those of items that it was merged with
 *     among them
 * @param former what became part of it, the first first
 */
public record ItemHistory(List<Placing> placings, List<FormerItem> former) {

    public ItemHistory {
        placings = List.copyOf(placings);
        former = List.copyOf(former);
    }
}
