package app.etappe.journey;

import app.etappe.base.Colour;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of an element, stored or as it is seen in a layer. */
interface ElementValues {

    ElementType type();

    @Nullable
    LaneKind kind();

    Position position();

    String text();

    String question();

    @Nullable
    Integer mood();

    @Nullable
    Colour colour();

    int span();

    Set<String> channels();

    boolean loop();

    /** The variant whose own it is; null for all else, and for what is seen, whosever it is. */
    default @Nullable UUID variantId() {
        return null;
    }

    /** What is seen is not removed. */
    default boolean isRemoved() {
        return false;
    }
}
