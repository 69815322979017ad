package app.etappe.journey;

import app.etappe.base.live.LiveChange;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A patch on its way to the pages: it says what changed in whichever layer, so one frame serves all. */
final class BoardChange implements LiveChange {

    private final BoardPatch patch;
    private final String frame;

    BoardChange(BoardPatch patch, JsonMapper json) {
        this.patch = patch;
        this.frame = json.writeValueAsString(patch);
    }

    @Override
    public UUID documentId() {
        return patch.mapId();
    }

    @Override
    public long revision() {
        return patch.revision();
    }

    @Override
    public String frame() {
        return frame;
    }
}
