package app.etappe.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a map, to be worded by whoever shows it.
 *
 * @param layer the variant that was written to; null for the base
 * @param author the name; null for an account that has none any more
 * @param changes the first of them, {@link HistoryService#CHANGES} values at most; none for {@link Kind#FILLED}
 * @param isCut whether there were more changes than are listed
 */
public record HistoryEntry(
        long revision,
        @Nullable UUID layer,
        Instant madeAt,
        @Nullable String author,
        Kind kind,
        List<HistoryChange> changes,
        boolean isCut) {

    /** What kind of command it was. */
    public enum Kind {
        EDITED,
        UNDONE,
        REDONE,
        /** The map, or a variant of it, was made with its content. */
        FILLED
    }
}
