package app.etappe.journey.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Implemented by the feature in which the things that cards carry are voted on. */
public interface CardVoting {

    /**
     * What stands above an open board, made anew for each: it tells the board of its reader's ballots while it is attached, and
     * gives the votes that are clicked there.
     */
    Component above(UUID workspaceId, VotedBoard board);
}
