package app.etappe.segment;

import java.util.List;
import java.util.UUID;

/**
 * A persona as it is stored.
 *
 * @param channels on which this person likes to meet the company, sorted
 * @param quote what this person would say, without quotation marks
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
        long version) {

    public PersonaDetails {
        channels = List.copyOf(channels);
    }
}
