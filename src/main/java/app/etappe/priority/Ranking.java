package app.etappe.priority;

import app.etappe.segment.SegmentSize;
import java.util.List;

/**
 * All items of one kind in a workspace, the first first.
 *
 * @param reachIn what reach counts: people, or the share of all customers in per cent
 */
public record Ranking(Weights weights, SegmentSize.Measure reachIn, List<RankedItem> items) {

    public Ranking {
        items = List.copyOf(items);
    }
}
