package app.etappe.journey.ui.board;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears the board's events around variants. */
final class VariantEvents {

    private static final Logger LOG = LoggerFactory.getLogger(VariantEvents.class);

    private VariantEvents() {}

    /** Passes on what the element is asked for. */
    static void of(Element board, VariantRequests requests) {
        // The element has set its property itself: what the server sets later is told from it.
        board.addEventListener("board-look", event -> withLayer(event, "layer", requests::looked))
                .addEventData(detail("layer"))
                .synchronizeProperty(JourneyBoard.LAYER);
        board.addEventListener("board-new-variant", event -> requests.add());
        board.addEventListener("board-new-future", event -> withLayer(event, "below", requests::addFuture))
                .addEventData(detail("below"));
        board.addEventListener("board-variant-aim", event -> withVariant(event, requests::aim))
                .addEventData(detail("layer"));
        board.addEventListener("board-variant-archive", event -> withVariant(event, requests::archive))
                .addEventData(detail("layer"));
        board.addEventListener("board-variants-archived", event -> requests.showArchived());
    }

    private static void withVariant(DomEvent event, SerializableConsumer<UUID> request) {
        withLayer(event, "layer", layer -> Optional.ofNullable(layer).ifPresent(request));
    }

    /** Passes over what is no id: no page of ours says so. */
    private static void withLayer(DomEvent event, String name, SerializableConsumer<@Nullable UUID> request) {
        var value = event.getEventData().optional(detail(name)).filter(given -> !given.isNull());
        try {
            request.accept(value.map(given -> UUID.fromString(given.asString())).orElse(null));
        } catch (IllegalArgumentException e) {
            LOG.debug("{} names no layer", event.getType(), e);
        }
    }

    private static String detail(String name) {
        return "event.detail." + name;
    }
}
