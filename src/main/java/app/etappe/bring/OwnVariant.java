package app.etappe.bring;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A variant that a journey has before it is brought.
 *
 * @param name such as “Families, First time”; a future state by its title
 * @param segments those that it is for; none for a future state, and for segments of a file that the workspace does not have
 * @param below which of the journey's variants a future state lies over, counted from 0; −1 for the journey itself
 * @param date when a future state shall be reached
 */
public record OwnVariant(
        String name,
        boolean future,
        Set<UUID> segments,
        int below,
        @Nullable LocalDate date) {

    /** Stands for the journey itself, where one of its variants is named by its place. */
    public static final int ITSELF = -1;

    public OwnVariant {
        segments = Set.copyOf(segments);
    }
}
