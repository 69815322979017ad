package app.etappe.journey.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;

/** An open board whose reader votes on its cards. */
public interface VotedBoard {

    /** A vote given by a click, or taken back. The ids come from the browser, and may be anything. */
    record Vote(UUID round, UUID item, boolean taken) {}

    /** Shows the reader's votes on cards. What is in two rounds is voted on in the first of them. */
    void showBallots(List<CardBallot> ballots);

    /** Hears of clicks, in the place of who heard of them before. */
    void onVote(SerializableConsumer<Vote> heard);
}
