package app.etappe.base.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may read or write has changed: whoever has one of these documents open is asked for their rights again, once the
 * change is committed.
 *
 * @param documentId one document; null: all of them
 * @param accountId one account; null: everybody
 */
public record ReadersChanged(
        @Nullable UUID documentId, @Nullable UUID accountId) {}
