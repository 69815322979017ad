package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The panel of the board shows another element, or none. It comes from the browser: look the id up with rights. */
@DomEvent("board-selected")
public class BoardSelectedEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    private final @Nullable String elementId;

    public BoardSelectedEvent(
            JourneyBoard source, boolean fromClient, @EventData("event.detail.id") @Nullable String elementId) {
        super(source, fromClient);
        this.elementId = elementId;
    }

    /** The id of the element, as the browser says. */
    public Optional<String> elementId() {
        return Optional.ofNullable(elementId);
    }
}
