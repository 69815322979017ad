package app.etappe.voting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What rounds are called. It asks for no rights: whoever calls it knows that its reader may see the workspace. */
@Component
public class RoundTitles {

    private final Rounds rounds;

    RoundTitles(Rounds rounds) {
        this.rounds = rounds;
    }

    /** The titles of those of some ids that are rounds of the workspace and were revealed. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(UUID workspaceId, Collection<UUID> roundIds) {
        return rounds.revealed(workspaceId, roundIds).stream().collect(Collectors.toMap(Round::id, Round::title));
    }
}
