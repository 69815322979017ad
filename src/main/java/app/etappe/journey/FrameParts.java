package app.etappe.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts what {@link BoardBadges} tell into parts that are not too large for a frame. */
public final class FrameParts {

    private FrameParts() {}

    /**
     * The same things in the same order; one part without any where there are none.
     *
     * @param size how much of a frame a thing takes
     * @param most a part that has grown to this takes nothing more
     */
    public static <T> List<List<T>> of(List<T> things, ToIntFunction<T> size, int most) {
        var parts = new ArrayList<List<T>>();
        var part = new ArrayList<T>();
        int taken = 0;
        for (var thing : things) {
            if (taken >= most) {
                parts.add(part);
                part = new ArrayList<>();
                taken = 0;
            }
            part.add(thing);
            taken += size.applyAsInt(thing);
        }
        parts.add(part);
        return parts;
    }
}
