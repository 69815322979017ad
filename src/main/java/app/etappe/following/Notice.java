package app.etappe.following;

import app.etappe.painpoint.ItemChangeKind;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told, as they may see it now.
 *
 * @param aboutId the item's or the round's id
 * @param title what the item or the round is called now; null: it is gone
 * @param by the name of whose doing it is; null where the account has none any more
 * @param changes what has changed, each with the value it has now, as {@link ItemChangeKind} says, or without one an empty
 *     text; in place of an account's id there is its name. Nothing for a round
 * @param at when it last changed
 */
public record Notice(
        UUID id,
        UUID workspaceId,
        String workspace,
        NoticeSubject subject,
        UUID aboutId,
        @Nullable String title,
        @Nullable String by,
        Map<ItemChangeKind, String> changes,
        Instant at,
        boolean unread) {}
