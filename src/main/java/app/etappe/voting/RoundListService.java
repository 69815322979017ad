package app.etappe.voting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rounds there are, and how far those are that are open. Refuses with {@code not-found} for strangers. */
@Service
public class RoundListService {

    private final RoundAccess access;
    private final Rounds rounds;
    private final Ballots ballots;
    private final Voters voters;
    private final Clock clock;

    RoundListService(RoundAccess access, Rounds rounds, Ballots ballots, Voters voters, Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.ballots = ballots;
        this.voters = voters;
        this.clock = clock;
    }

    /** All rounds that the reader sees, the latest first; at most 500. */
    @Transactional(readOnly = true)
    public List<RoundSummary> list(UUID workspaceId) {
        var reader = access.reader(workspaceId);
        var sizes = rounds.sizes(workspaceId);
        var now = clock.instant();
        return rounds.in(workspaceId).stream()
                .filter(reader::sees)
                .map(round -> RoundSummary.of(round, sizes.getOrDefault(round.id(), 0), reader.leads(round), now))
                .toList();
    }

    /** Who may vote in a round, and who is done; nobody where it is not open. */
    @Transactional(readOnly = true)
    public Progress progress(UUID roundId) {
        var round = access.requireSeen(roundId);
        if (round.at(clock.instant()) != RoundState.OPEN) {
            return Progress.of(List.of());
        }
        var done = ballots.done(roundId);
        return Progress.of(voters.of(round).stream()
                .map(voter -> new Progress.Who(voter.id(), voter.name(), voter.guest(), done.contains(voter.id())))
                .toList());
    }
}
