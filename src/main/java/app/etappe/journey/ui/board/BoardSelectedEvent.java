package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The panel of the board shows something else, or nothing. It comes from the browser: look ids up with rights. */
@DomEvent("board-selected")
public class BoardSelectedEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    private final @Nullable String selected;
    private final @Nullable String layer;
    private final List<String> within;

    public BoardSelectedEvent(
            JourneyBoard source,
            boolean fromClient,
            @EventData("event.detail.selected") @Nullable String selected,
            @EventData("event.detail.layer") @Nullable String layer,
            @EventData("event.detail.within") @Nullable List<String> within) {
        super(source, fromClient);
        this.selected = selected;
        this.layer = layer;
        this.within = within == null ? List.of() : List.copyOf(within);
    }

    /** The id of an element, or those of a step and a lane with a bar between them; null for nothing. */
    @Nullable
    String selected() {
        return selected;
    }

    /** The variant that is looked at; null for the base. */
    @Nullable
    String layer() {
        return layer;
    }

    /** What is selected, and all that stands in it, in the same form. */
    List<String> within() {
        return within;
    }
}
