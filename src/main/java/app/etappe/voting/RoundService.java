package app.etappe.voting;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemReference;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes rounds and says what they are about; {@link RoundLeadingService} starts, ends and reveals them. Refuses with
 * {@code not-found} for strangers, with {@code not-allowed} for members who may not lead the round, and a change with
 * {@code workspace-archived}.
 */
@Service
public class RoundService {

    private final RoundAccess access;
    private final Rounds rounds;
    private final RoundItems items;
    private final RoundScope scope;
    private final RoundNews news;
    private final CurrentUser currentUser;
    private final Clock clock;

    RoundService(
            RoundAccess access,
            Rounds rounds,
            RoundItems items,
            RoundScope scope,
            RoundNews news,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.items = items;
        this.scope = scope;
        this.news = news;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One round; drafts only for those who may lead them. */
    @Transactional(readOnly = true)
    public RoundDetails details(UUID roundId) {
        var round = access.requireSeen(roundId);
        return RoundDetails.of(round, access.reader(round.workspaceId()).leads(round), clock.instant());
    }

    /** What a round is about, of what is still there, in its order. */
    @Transactional(readOnly = true)
    public List<ItemReference> items(UUID roundId) {
        var round = access.requireSeen(roundId);
        return items.named(round.workspaceId(), round.itemIds());
    }

    /** Whether the current user may make rounds. */
    @Transactional(readOnly = true)
    public boolean mayAdd(UUID workspaceId) {
        return access.reader(workspaceId).makes();
    }

    /**
     * A new round, which nobody votes in before it is started.
     *
     * @return its id
     * @throws Refusal {@code limit-rounds} (limit), {@code unknown-item}, {@code round-kinds} for items of both kinds,
     *     {@code unknown-member}
     */
    @Transactional
    public UUID add(UUID workspaceId, RoundDraft draft) {
        access.requireMaking(workspaceId);
        scope.require(workspaceId, draft, null);
        return persisted(workspaceId, draft, null);
    }

    /**
     * Says something else of a round. Once it is started votes, items and voters can only come to it.
     *
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal like {@link #add}, {@code changed-meanwhile}, {@code round-over}, {@code round-only-grows},
     *     {@code round-times}
     */
    @Transactional
    public void change(UUID roundId, RoundDraft draft, long seen) {
        var round = access.lockToLead(roundId);
        scope.require(round.workspaceId(), draft, round);
        round.change(draft, seen, clock.instant());
        news.changed(round.workspaceId());
    }

    /**
     * A new draft like this round, with those of its items that are still there.
     *
     * @return its id
     * @throws Refusal {@code limit-rounds} (limit)
     */
    @Transactional
    public UUID repeat(UUID roundId) {
        var round = access.requireSeen(roundId);
        access.requireMaking(round.workspaceId());
        return persisted(round.workspaceId(), scope.again(round), round.id());
    }

    /** Deletes a round that was never started. @throws Refusal {@code round-started} */
    @Transactional
    public void delete(UUID roundId) {
        var round = access.lockToLead(roundId);
        round.requireDraft();
        rounds.delete(round);
        news.changed(round.workspaceId());
    }

    private UUID persisted(UUID workspaceId, RoundDraft draft, @Nullable UUID repeatsId) {
        if (rounds.count(workspaceId) >= Rounds.MOST) {
            throw new Refusal("limit-rounds", Map.of("limit", Rounds.MOST));
        }
        var round = new Round(Ids.next(), workspaceId, draft, repeatsId, currentUser.requireId(), clock.instant());
        rounds.persist(round);
        news.changed(workspaceId);
        return round.id();
    }
}
