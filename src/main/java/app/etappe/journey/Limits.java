package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How much a map may hold. */
@Component
public class Limits {

    /** Cards on a map. */
    public static final int CARDS = 10_000;
    /** Stages on a map. */
    public static final int STAGES = 60;
    /** Steps on a map. */
    public static final int STEPS = 300;
    /** Lanes on a map. */
    public static final int LANES = 60;
    /** Variants of a map, archived ones included. */
    public static final int VARIANTS = 60;
    /** The lowest and highest mood. */
    public static final int MOOD = 3;

    private final Elements elements;

    Limits(Elements elements) {
        this.elements = elements;
    }

    /** @throws Refusal {@code limit-cards} and the like, if the map has no room for one more of the type */
    void requireRoom(BoardEdit edit, ElementType type) {
        int limit = of(type);
        if (elements.count(edit.mapId(), type) >= limit) {
            throw new Refusal("limit-" + type.code() + "s", Map.of("limit", limit));
        }
    }

    private static int of(ElementType type) {
        return switch (type) {
            case MAP -> 1;
            case STAGE -> STAGES;
            case STEP -> STEPS;
            case LANE -> LANES;
            case CARD -> CARDS;
        };
    }
}
