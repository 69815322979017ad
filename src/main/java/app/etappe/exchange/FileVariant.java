package app.etappe.exchange;

import app.etappe.journey.MapContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variant in a file.
 *
 * @param future a future state; else a variant of segments
 * @param names of its segments, or the future state's title alone
 * @param below which of the file's variants a future state lies over, counted from 0; −1 for the base
 * @param date when a future state shall be reached
 * @param content all that is seen in it
 */
public record FileVariant(
        boolean future,
        List<String> names,
        int below,
        @Nullable LocalDate date,
        MapContent content) {

    public FileVariant {
        names = List.copyOf(names);
    }

    /** @param places where each variant of segments stands, by its key */
    static FileVariant of(DraftVariant draft, Map<String, Integer> places) {
        var below = draft.below();
        return new FileVariant(
                draft.name().isFuture(),
                draft.name().isFuture()
                        ? List.of(draft.name().title())
                        : draft.name().segments().stream()
                                .map(SegmentName::name)
                                .toList(),
                below == null ? -1 : places.getOrDefault(below.key(), -1),
                draft.date(),
                draft.content());
    }
}
