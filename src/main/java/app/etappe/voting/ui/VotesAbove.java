package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.journey.ui.VotedBoard;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open rounds above a board; while it is there, the board knows its reader's votes. */
class VotesAbove extends Composite<Div> implements OpenRoundPages.Page {

    private static final long serialVersionUID = 1L;

    private final transient BoardVoting voting;
    private final UUID workspaceId;
    private final transient VotedBoard board;
    private final @Nullable UUID reader;
    private final OpenRoundBar bar;

    VotesAbove(BoardVoting voting, UUID workspaceId, VotedBoard board, @Nullable UUID reader, OpenRoundBar bar) {
        this.voting = voting;
        this.workspaceId = workspaceId;
        this.board = board;
        this.reader = reader;
        this.bar = bar;
        getContent().add(bar);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        voting.opened(this, attached.getUI());
        bar.show(workspaceId);
        followUp();
    }

    @Override
    public void followUp() {
        try {
            board.showBallots(voting.ballots(workspaceId));
        } catch (Refusal gone) {
            board.showBallots(List.of());
        }
    }

    Locale locale() {
        return getLocale();
    }

    @Override
    public UUID workspaceId() {
        return workspaceId;
    }

    @Override
    public boolean isBallotOf(UUID roundId, UUID voterId) {
        return voterId.equals(reader);
    }
}
