package app.etappe.participant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant as it is stored, apart from who it is.
 *
 * @param code such as P-07; never given twice in a workspace
 * @param attributes sorted by name
 * @param consent null as long as nobody has noted one
 * @param consentOver whether the consent is over by the workspace's day
 * @param withdrawnAt since when nothing of them is shown; null for those who did not withdraw
 * @param eraseAt when everything of them goes for good
 * @param anonymisedAt since when nobody can say who it was
 * @param version to be given back with a change
 */
public record ParticipantDetails(
        UUID id,
        String code,
        List<UUID> segmentIds,
        Map<String, String> attributes,
        @Nullable ConsentDetails consent,
        boolean consentOver,
        Instant createdAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant eraseAt,
        @Nullable Instant anonymisedAt,
        long version) {

    /** Whether nothing of this person may be shown or written any more. */
    public boolean withdrawn() {
        return withdrawnAt != null || consentOver;
    }
}
