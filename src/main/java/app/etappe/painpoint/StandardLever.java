package app.etappe.painpoint;

import app.etappe.base.Codes;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The levers that every workspace has from the start. */
enum StandardLever {
    PERSONALISATION,
    EASE_OF_USE,
    CUSTOMER_SERVICE,
    QUALITY,
    SOCIAL_MEDIA;

    /** In small letters with hyphens, for texts. */
    String code() {
        return Codes.of(this);
    }

    /** Made of workspace and code, so that nothing needs to be stored for a lever that is as all have it. */
    UUID idIn(UUID workspaceId) {
        return UUID.nameUUIDFromBytes((workspaceId + " " + code()).getBytes(StandardCharsets.UTF_8));
    }

    LeverSummary in(UUID workspaceId) {
        return new LeverSummary(idIn(workspaceId), code(), "", false);
    }
}
