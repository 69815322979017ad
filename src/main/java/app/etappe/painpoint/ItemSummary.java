package app.etappe.painpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param severity 1 to 5; null here and below: not judged
 * @param impact 1 to 10
 * @param effort 1 to 10
 * @param further 0 to 10, by the criterion that the workspace has named
 * @param furtherWhy why it was judged so; null where it was not, or nobody said
 * @param statusOn the day of the last decision; null before the first
 * @param ownerId null where nobody is
 * @param places the cards that its reader sees, in the order in which it was placed on them; maybe none
 * @param version what changes of it are made to
 */
public record ItemSummary(
        UUID id,
        ItemKind kind,
        String title,
        @Nullable Judgement severity,
        @Nullable Judgement impact,
        @Nullable Judgement effort,
        @Nullable Judgement further,
        @Nullable String furtherWhy,
        @Nullable UUID leverId,
        ItemStatus status,
        @Nullable LocalDate statusOn,
        @Nullable UUID ownerId,
        @Nullable LocalDate due,
        List<ItemPlace> places,
        Instant createdAt,
        long version) {

    public ItemSummary {
        places = List.copyOf(places);
    }

    /** The same, with its places on some maps alone. */
    public ItemSummary on(Set<UUID> mapIds) {
        return new ItemSummary(
                id,
                kind,
                title,
                severity,
                impact,
                effort,
                further,
                furtherWhy,
                leverId,
                status,
                statusOn,
                ownerId,
                due,
                places.stream().filter(place -> mapIds.contains(place.mapId())).toList(),
                createdAt,
                version);
    }

    /** What was judged; null where nobody did. */
    public @Nullable Judgement judgement(Judged what) {
        return switch (what) {
            case SEVERITY -> severity;
            case IMPACT -> impact;
            case EFFORT -> effort;
            case FURTHER -> further;
        };
    }
}
