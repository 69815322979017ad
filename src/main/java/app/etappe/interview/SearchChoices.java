package app.etappe.interview;

import app.etappe.participant.ParticipantReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a search can be narrowed down to, as far as its reader may know of it.
 *
 * @param tags names by id, in the order of the names
 * @param people who was talked to and has not withdrawn, in the order of their codes
 */
public record SearchChoices(Map<UUID, String> tags, List<ParticipantReference> people) {

    public SearchChoices {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        people = List.copyOf(people);
    }
}
