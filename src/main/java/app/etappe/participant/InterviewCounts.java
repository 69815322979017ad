package app.etappe.participant;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Implemented by whoever knows how often participants were talked to. Rights are checked by whoever asks. */
public interface InterviewCounts {

    /** How many interviews each of these took part in; who took part in none is missing. One query, however many. */
    Map<UUID, Integer> interviews(Collection<UUID> participantIds);
}
