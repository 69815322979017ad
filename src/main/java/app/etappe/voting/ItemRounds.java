package app.etappe.voting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How items did in the rounds that were revealed, one after the other; of others nothing, as {@link RevealedVotes} has it. It asks
 * for no right.
 */
@Component
public class ItemRounds {

    /** So many are told at most. */
    private static final int MOST = 500;

    /** How an item did in a round. */
    public record InRound(UUID itemId, ItemVotes votes) {}

    private final Results results;

    ItemRounds(Results results) {
        this.results = results;
    }

    /** Of some items, the latest 500, the latest first. */
    @Transactional(readOnly = true)
    public List<InRound> of(Collection<UUID> itemIds) {
        return itemIds.isEmpty() ? List.of() : results.of(itemIds, MOST);
    }
}
