package app.etappe.security;

import java.time.Instant;
import java.util.UUID;

/** What a request needs to know of the sign-in behind its cookie. */
record KnownSignIn(
        UUID id,
        UUID accountId,
        String name,
        boolean administrator,
        boolean remembered,
        Instant lastUsedAt,
        Instant expiresAt) {

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    SignedIn signedIn() {
        return new SignedIn(accountId, id, name);
    }
}
