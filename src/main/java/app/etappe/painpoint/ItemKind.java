package app.etappe.painpoint;

import app.etappe.base.Codes;
import app.etappe.journey.LaneKind;
import java.util.Optional;

/** What an item is. It never becomes the other. */
public enum ItemKind {
    /** Something that hurts customers. */
    PAIN_POINT(LaneKind.PAIN),
    /** What could be done about it. */
    OPPORTUNITY(LaneKind.OPPORTUNITIES);

    private final LaneKind lane;

    ItemKind(LaneKind lane) {
        this.lane = lane;
    }

    /** The lanes whose cards can be made items of this kind. */
    public LaneKind lane() {
        return lane;
    }

    /** The kind that answers this one, or is answered by it. */
    public ItemKind counterpart() {
        return this == PAIN_POINT ? OPPORTUNITY : PAIN_POINT;
    }

    /** In small letters with hyphens, for texts and frames. */
    public String code() {
        return Codes.of(this);
    }

    /** What cards of a lane can be made; empty for lanes of anything else. */
    public static Optional<ItemKind> of(LaneKind lane) {
        return switch (lane) {
            case PAIN -> Optional.of(PAIN_POINT);
            case OPPORTUNITIES -> Optional.of(OPPORTUNITY);
            default -> Optional.empty();
        };
    }
}
