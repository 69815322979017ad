package app.etappe.journey.ui.board;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody wants the differences between two layers as a file. */
@DomEvent("board-compare-export")
public class CompareExportEvent extends ComponentEvent<JourneyBoard> {

    private static final long serialVersionUID = 1L;

    private final @Nullable UUID first;
    private final @Nullable UUID second;

    public CompareExportEvent(
            JourneyBoard source,
            boolean fromClient,
            @EventData("event.detail.a") @Nullable String first,
            @EventData("event.detail.b") @Nullable String second) {
        super(source, fromClient);
        this.first = id(first);
        this.second = id(second);
    }

    /** A variant; null for the base. */
    public @Nullable UUID first() {
        return first;
    }

    /** A variant; null for the base. */
    public @Nullable UUID second() {
        return second;
    }

    /** What is no id names no variant. */
    private static @Nullable UUID id(@Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
