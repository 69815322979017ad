package app.etappe.journey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A variant as pages know it.
 *
 * @param below the variant that it lies over; null for the base
 * @param future a future state, which has a title and perhaps a date; else a variant of its segments
 * @param segments those that it is for; a future state has those of what it lies over
 * @param archived it, or what it lies over, is in the archive: nobody writes to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LayerDetails(
        UUID id,
        @Nullable UUID below,
        boolean future,
        String title,
        @Nullable LocalDate date,
        List<Segment> segments,
        boolean archived) {

    /**
     * A segment that a variant is for, with the code of its colour.
     *
     * @param dimension what its dimension is called, where another segment in use has the same name; otherwise null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Segment(UUID id, @Nullable String dimension, String name, String colour, List<Persona> personas) {

        /** The name, behind that of its dimension where it is not enough. */
        public String label() {
            return dimension == null ? name : dimension + ": " + name;
        }
    }

    /** An example person of a segment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Persona(
            String name,
            String role,
            String quote,
            @Nullable String picture) {}

    public LayerDetails {
        segments = List.copyOf(segments);
    }

    /** Such as “Families, First time”; a future state by its title, behind the segments of what it lies over. */
    public String name() {
        var names = segments.stream().map(Segment::label).collect(Collectors.joining(", "));
        if (!future) {
            return names;
        }
        return names.isEmpty() ? title : names + ": " + title;
    }
}
