package app.etappe.voting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a round that was revealed.
 *
 * @param tooFew whether fewer than three voted in an anonymous round: then there are no figures, and not even how many voted
 * @param voters how many gave a vote; 0 where there were too few to say
 * @param items by rank
 * @param earlierId the revealed round that it is compared with
 */
public record RoundResult(
        boolean tooFew,
        int voters,
        List<RoundItemResult> items,
        @Nullable UUID earlierId,
        @Nullable String earlierTitle) {

    public RoundResult {
        items = List.copyOf(items);
    }
}
