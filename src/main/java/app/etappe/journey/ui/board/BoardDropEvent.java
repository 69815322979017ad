package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Something of another feature was dropped on a place of the board. It comes from the browser, and may be anything. */
@DomEvent("board-dropped")
public class BoardDropEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    private final @Nullable String on;
    private final transient @Nullable JsonNode what;

    public BoardDropEvent(
            JourneyBoard source,
            boolean fromClient,
            @EventData("event.detail.on") @Nullable String on,
            @EventData("event.detail.what") @Nullable JsonNode what) {
        super(source, fromClient);
        this.on = on;
        this.what = what;
    }

    @Nullable
    String on() {
        return on;
    }

    @Nullable
    JsonNode what() {
        return what;
    }
}
