package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** Somebody wants to say who sees the map. */
@DomEvent("board-share")
public class BoardShareEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    public BoardShareEvent(JourneyBoard source, boolean fromClient) {
        super(source, fromClient);
    }
}
