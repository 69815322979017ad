package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The map has this title now. */
@DomEvent("board-title")
public class BoardTitleEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    private final String title;

    public BoardTitleEvent(JourneyBoard source, boolean fromClient, @EventData("event.detail.title") String title) {
        super(source, fromClient);
        this.title = title;
    }

    /** The title as the board shows it. */
    public String title() {
        return title;
    }
}
