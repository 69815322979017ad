package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemDeleted;
import app.etappe.painpoint.ItemsMerged;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows what happens to items. Two are not made one, and none is deleted, while they are in a round whose votes nobody may see
 * yet; in rounds that were revealed each keeps its figure, and in drafts the one takes the other's place.
 */
@Component
class ItemFollowing {

    private final Rounds rounds;
    private final RoundNews news;
    private final Clock clock;

    ItemFollowing(Rounds rounds, RoundNews news, Clock clock) {
        this.rounds = rounds;
        this.news = news;
        this.clock = clock;
    }

    /** @throws Refusal {@code round-open} */
    @EventListener
    void on(ItemsMerged merged) {
        drafts(merged.workspaceId(), List.of(merged.fromId(), merged.intoId()))
                .forEach(round -> round.replaceItem(merged.fromId(), merged.intoId()));
        news.changed(merged.workspaceId());
    }

    /** @throws Refusal {@code round-open} */
    @EventListener
    void on(ItemDeleted deleted) {
        drafts(deleted.workspaceId(), List.of(deleted.itemId())).forEach(round -> round.dropItem(deleted.itemId()));
        news.changed(deleted.workspaceId());
    }

    /** The rounds that have one of these items and are still being made; none that is started may have one. */
    private List<Round> drafts(UUID workspaceId, List<UUID> itemIds) {
        var concerned = rounds.lockUnrevealed(workspaceId, itemIds);
        var now = clock.instant();
        if (concerned.stream().anyMatch(round -> round.at(now).isSecret())) {
            throw new Refusal("round-open");
        }
        return concerned;
    }
}
