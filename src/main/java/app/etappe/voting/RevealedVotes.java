package app.etappe.voting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of votes outside of rounds: what was revealed, and nothing before; it is the same for all. Rounds that were
 * anonymous and had fewer than three voters say nothing. It asks for no right.
 */
@Component
public class RevealedVotes {

    private final Results results;

    RevealedVotes(Results results) {
        this.results = results;
    }

    /** By item, how it did in the last revealed round that had it. */
    @Transactional(readOnly = true)
    public Map<UUID, ItemVotes> last(UUID workspaceId) {
        return results.last(workspaceId);
    }
}
