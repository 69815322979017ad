package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.journey.ui.CardBallot;
import app.etappe.journey.ui.CardVoting;
import app.etappe.journey.ui.VotedBoard;
import app.etappe.painpoint.ItemReference;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import app.etappe.voting.BallotService;
import app.etappe.voting.MyBallot;
import app.etappe.voting.RoundService;
import app.etappe.voting.RoundState;
import app.etappe.voting.RoundSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** On a board: its workspace's open rounds above it, and the reader's own votes on the cards. */
@SpringComponent
class BoardVoting implements CardVoting {

    private final ObjectProvider<OpenRoundBar> bars;
    private final RoundReading reading;
    private final RoundService rounds;
    private final BallotService ballots;
    private final OpenRoundPages open;
    private final CurrentUser currentUser;

    BoardVoting(
            ObjectProvider<OpenRoundBar> bars,
            RoundReading reading,
            RoundService rounds,
            BallotService ballots,
            OpenRoundPages open,
            CurrentUser currentUser) {
        this.bars = bars;
        this.reading = reading;
        this.rounds = rounds;
        this.ballots = ballots;
        this.open = open;
        this.currentUser = currentUser;
    }

    @Override
    public Component above(UUID workspaceId, VotedBoard board) {
        var reader = currentUser.get().map(SignedIn::accountId).orElse(null);
        var above = new VotesAbove(this, workspaceId, board, reader, bars.getObject());
        board.onVote(vote -> vote(vote, above));
        return above;
    }

    void opened(VotesAbove above, UI window) {
        open.opened(above, window);
    }

    /** The reader's ballots of as many open rounds as the bar shows, the latest first. @throws Refusal {@code not-found} for who is no member any more */
    List<CardBallot> ballots(UUID workspaceId) {
        return reading.list(workspaceId).stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .limit(OpenRoundBar.MOST)
                .flatMap(this::ballot)
                .toList();
    }

    private Stream<CardBallot> ballot(RoundSummary round) {
        try {
            var mine = ballots.mine(round.id());
            return mine.mayVote() ? Stream.of(onCards(mine)) : Stream.of();
        } catch (Refusal goneMeanwhile) {
            return Stream.of();
        }
    }

    private CardBallot onCards(MyBallot mine) {
        var items = rounds.items(mine.roundId()).stream().map(ItemReference::id).toList();
        return new CardBallot(mine.roundId(), mine.left(), mine.cap(), items, mine.marks());
    }

    /** The page hears of a vote that was given like all other pages of its voter. */
    private void vote(VotedBoard.Vote vote, VotesAbove above) {
        try {
            if (vote.taken()) {
                ballots.takeBack(vote.round(), vote.item());
            } else {
                ballots.vote(vote.round(), vote.item());
            }
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, above.locale()));
            above.followUp();
        }
    }
}
