package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** Somebody wants to know what was done on the map. */
@DomEvent("board-history")
public class BoardHistoryEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    public BoardHistoryEvent(JourneyBoard source, boolean fromClient) {
        super(source, fromClient);
    }
}
