package app.etappe.segment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A persona as it is stored.
 *
 * @param channels on which this person likes to meet the company, sorted
 * @param quote what this person would say, without quotation marks
 * @param picture the address of its picture below the application's own; null as long as it has none
 * @param version to be given back with a change
 */
public record PersonaDetails(
        UUID id,
        UUID segmentId,
        String name,
        String role,
        String goals,
        String needs,
        String frustrations,
        List<String> channels,
        String quote,
        @Nullable String picture,
        long version) {

    public PersonaDetails {
        channels = List.copyOf(channels);
    }
}
