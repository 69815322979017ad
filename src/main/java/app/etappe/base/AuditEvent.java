package app.etappe.base;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be traceable later. It holds no free text.
 *
 * @param at when it happened
 * @param actor the account that did it; null where nobody was signed in
 * @param action what was done: small letters and hyphens, such as {@code sign-in-failed}
 * @param subject the id of what it was done to; null where there is none, as for an unknown address
 */
public record AuditEvent(
        Instant at,
        @Nullable UUID actor,
        String action,
        @Nullable UUID subject) {}
