package app.etappe.copies;

import org.jspecify.annotations.Nullable;

/** One thing that makes a copy out of the base, in the words of the board's commands. */
public sealed interface Difference {

    /** What it is about: a part of the base, or one that the copy alone has. */
    Part part();

    /**
     * Another value for a property of the base's part.
     *
     * @param aspect neither {@link Aspect#CHANNELS} nor {@link Aspect#POSITION}, which have differences of their own
     * @param value text, whole number, {@link app.etappe.base.Colour} or boolean as the aspect has it; null for none
     */
    record Set(Part part, Aspect aspect, @Nullable Object value) implements Difference {}

    /** One more channel on the base's card. */
    record Tag(Part part, String channel) implements Difference {}

    /** One channel less on the base's card. */
    record Untag(Part part, String channel) implements Difference {}

    /** Another place for the base's part. */
    record Move(Part part, Place place) implements Difference {}

    /** A part that the copy alone has. */
    record Add(Part part, Place place, Traits traits) implements Difference {}

    /** A part of the base that the copy does not have, with all that still hangs below it. */
    record Hide(Part part) implements Difference {}
}
