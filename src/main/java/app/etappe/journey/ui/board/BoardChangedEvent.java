package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.dom.DebouncePhase;

/** What stands on the map changed; told once a second at most, and only while somebody listens. */
@DomEvent(
        value = "board-changed",
        debounce =
                @DebounceSettings(
                        timeout = 1_000,
                        phases = {DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING}))
public class BoardChangedEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    public BoardChangedEvent(JourneyBoard source, boolean fromClient) {
        super(source, fromClient);
    }
}
