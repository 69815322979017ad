package app.etappe.voting;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people without an account to one round. For whoever leads the round; refuses with {@code not-found} for strangers and
 * where round or guest are gone, {@code not-allowed} for other members, {@code workspace-archived}, and {@code round-over}.
 */
@Service
public class RoundGuestService {

    private final RoundAccess access;
    private final Guests guests;
    private final GuestLinks links;
    private final Ballots ballots;
    private final RoundNews news;
    private final CurrentUser currentUser;
    private final Clock clock;

    RoundGuestService(
            RoundAccess access,
            Guests guests,
            GuestLinks links,
            Ballots ballots,
            RoundNews news,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.guests = guests;
        this.links = links;
        this.ballots = ballots;
        this.news = news;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** In the order in which they were invited. */
    @Transactional(readOnly = true)
    public List<GuestSummary> list(UUID roundId) {
        access.requireLed(roundId);
        return guests.of(roundId).stream()
                .map(guest -> new GuestSummary(guest.id(), guest.name()))
                .toList();
    }

    /**
     * Invites somebody.
     *
     * @param name by which the voters see whether they are done
     * @return the token of their link, which is told once and stored nowhere
     * @throws Refusal {@code text-empty} and its like for the name, {@code limit-round-guests} (limit)
     */
    @Transactional
    public String invite(UUID roundId, String name) {
        var round = lockToInvite(roundId);
        if (guests.of(roundId).size() >= Guest.MOST) {
            throw new Refusal("limit-round-guests", Map.of("limit", Guest.MOST));
        }
        var guest = new Guest(Ids.next(), roundId, name, currentUser.requireId(), clock.instant());
        guests.persist(guest);
        news.changed(round.workspaceId());
        return links.make(guest.id());
    }

    /** A new link for who lost theirs or uses another browser: the older one and that browser vote no more, the votes stay. */
    @Transactional
    public String renew(UUID guestId) {
        var round = lockRoundOf(guestId);
        var guest = guests.lock(guestId).orElseThrow(Refusal::notFound);
        news.changed(round.workspaceId());
        return links.make(guest.id());
    }

    /** Takes an invitation back, with the votes that came by it. */
    @Transactional
    public void withdraw(UUID guestId) {
        var round = lockRoundOf(guestId);
        var guest = guests.lock(guestId).orElseThrow(Refusal::notFound);
        links.end(guestId);
        ballots.delete(round.id(), Set.of(guestId));
        guests.delete(guest);
        news.changed(round.workspaceId());
    }

    private Round lockRoundOf(UUID guestId) {
        currentUser.requireId();
        return lockToInvite(guests.roundOf(guestId).orElseThrow(Refusal::notFound));
    }

    private Round lockToInvite(UUID roundId) {
        var round = access.lockToLead(roundId);
        round.times().requireNotOver(clock.instant());
        return round;
    }
}
