package app.etappe.voting;

import app.etappe.painpoint.ItemReference;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a guest sees.
 *
 * @param untilNext milliseconds until it opens or closes by itself; null if it does not
 */
public record GuestRound(
        UUID workspaceId,
        String title,
        String question,
        List<ItemReference> items,
        @Nullable Long untilNext,
        MyBallot ballot) {

    public GuestRound {
        items = List.copyOf(items);
    }
}
