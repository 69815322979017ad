package app.etappe.voting.ui;

import app.etappe.painpoint.ItemReference;
import app.etappe.voting.BallotService;
import app.etappe.voting.MyBallot;
import app.etappe.voting.Progress;
import app.etappe.voting.RoundDetails;
import app.etappe.voting.RoundListService;
import app.etappe.voting.RoundResult;
import app.etappe.voting.RoundResultService;
import app.etappe.voting.RoundService;
import app.etappe.voting.RoundState;
import app.etappe.voting.RoundSummary;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what pages show of a round, always for their reader. */
@SpringComponent
class RoundReading {

    /**
     * A round as its page shows it.
     *
     * @param items those that are still there, in the round's order
     * @param result null until it is revealed
     */
    record Shown(
            RoundDetails round,
            List<ItemReference> items,
            MyBallot ballot,
            Progress progress,
            @Nullable RoundResult result) {

        Map<UUID, String> titles() {
            return items.stream().collect(Collectors.toMap(ItemReference::id, ItemReference::title));
        }
    }

    private final RoundService rounds;
    private final RoundListService lists;
    private final RoundResultService results;
    private final BallotService ballots;

    RoundReading(RoundService rounds, RoundListService lists, RoundResultService results, BallotService ballots) {
        this.rounds = rounds;
        this.lists = lists;
        this.results = results;
        this.ballots = ballots;
    }

    List<RoundSummary> list(UUID workspaceId) {
        return lists.list(workspaceId);
    }

    Shown read(UUID roundId) {
        var round = rounds.details(roundId);
        return new Shown(
                round,
                rounds.items(roundId),
                ballots.mine(roundId),
                lists.progress(roundId),
                round.state() == RoundState.REVEALED ? results.of(roundId) : null);
    }

    /** Votes of the reader's own. */
    BallotActs acts(UUID roundId) {
        return new OwnActs(ballots, roundId);
    }
}
