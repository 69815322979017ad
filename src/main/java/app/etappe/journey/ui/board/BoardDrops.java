package app.etappe.journey.ui.board;

import app.etappe.journey.ui.DroppedOnBoard;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** Hands what is dropped on a board to the feature that knows it. */
@SpringComponent
class BoardDrops {

    private final ObjectProvider<DroppedOnBoard> feature;

    BoardDrops(ObjectProvider<DroppedOnBoard> feature) {
        this.feature = feature;
    }

    boolean isTaken(UUID workspaceId) {
        var taker = feature.getIfAvailable();
        return taker != null && taker.takes(workspaceId);
    }

    /** What no page of ours sends is passed over. */
    void drop(UUID mapId, BoardDropEvent event) {
        var on = event.on();
        var what = event.what();
        if (on == null || what == null) {
            return;
        }
        SpotKey.tryRead(on).ifPresent(spot -> feature.ifAvailable(taker -> taker.drop(mapId, spot, what)));
    }
}
