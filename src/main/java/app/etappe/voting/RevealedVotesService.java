package app.etappe.voting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of votes outside of rounds: what was revealed, and nothing before. Rounds that were anonymous and had fewer than
 * three voters say nothing. Refuses with {@code not-found} for strangers.
 */
@Service
public class RevealedVotesService {

    private final RoundAccess access;
    private final Results results;

    RevealedVotesService(RoundAccess access, Results results) {
        this.access = access;
        this.results = results;
    }

    /** By item, how it did in the last revealed round that had it. */
    @Transactional(readOnly = true)
    public Map<UUID, ItemVotes> last(UUID workspaceId) {
        access.requireRead(workspaceId);
        return results.last(workspaceId);
    }
}
