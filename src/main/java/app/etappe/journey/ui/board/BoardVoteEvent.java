package app.etappe.journey.ui.board;

import app.etappe.journey.ui.VotedBoard.Vote;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reader clicked to vote for what a card carries. It comes from the browser, and may be anything. */
@DomEvent("board-vote")
public class BoardVoteEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    private final @Nullable String round;
    private final @Nullable String item;
    private final boolean taken;

    public BoardVoteEvent(
            JourneyBoard source,
            boolean fromClient,
            @EventData("event.detail.round") @Nullable String round,
            @EventData("event.detail.item") @Nullable String item,
            @EventData("event.detail.by < 0") boolean taken) {
        super(source, fromClient);
        this.round = round;
        this.item = item;
        this.taken = taken;
    }

    /** Nothing where no page of ours sent it. */
    Optional<Vote> vote() {
        try {
            return round == null || item == null
                    ? Optional.empty()
                    : Optional.of(new Vote(UUID.fromString(round), UUID.fromString(item), taken));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
