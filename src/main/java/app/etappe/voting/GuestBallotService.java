package app.etappe.voting;

import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ballots of guests, who have no account: a link lets the first browser in, and from then on that browser's secret is asked
 * for, and nothing else. Refuses with {@code link-unknown} for any other secret, {@code not-found} where the guest or the round is
 * gone, and a vote like {@link BallotService}.
 */
@Service
public class GuestBallotService {

    private final GuestLinks links;
    private final Guests guests;
    private final Rounds rounds;
    private final RoundItems items;
    private final Voters voters;
    private final Ballots ballots;
    private final BallotBox box;
    private final Clock clock;

    GuestBallotService(
            GuestLinks links,
            Guests guests,
            Rounds rounds,
            RoundItems items,
            Voters voters,
            Ballots ballots,
            BallotBox box,
            Clock clock) {
        this.links = links;
        this.guests = guests;
        this.rounds = rounds;
        this.items = items;
        this.voters = voters;
        this.ballots = ballots;
        this.box = box;
        this.clock = clock;
    }

    /** Whose link it is; changes nothing. Empty if there never was one. */
    @Transactional(readOnly = true)
    public Optional<GuestEntry> look(String link) {
        return links.peek(link).map(found -> new GuestEntry(found.subjectId(), found.state()));
    }

    /** Whether a browser's secret is this guest's still: a newer link ends it. */
    @Transactional(readOnly = true)
    public boolean isOf(String browser, UUID guestId) {
        return links.guest(browser).filter(guestId::equals).isPresent();
    }

    /**
     * Lets one browser in, the first.
     *
     * @return its secret, which is told once and stored nowhere
     * @throws Refusal {@code link-used} for every other browser, {@code link-unknown}, {@code link-superseded},
     *     {@code link-expired}
     */
    @Transactional
    public String takePart(String link) {
        return links.bind(link);
    }

    /** The round of this browser, with its ballot. */
    @Transactional(readOnly = true)
    public GuestRound mine(String browser) {
        var guest = guests.find(links.requireGuest(browser)).orElseThrow(Refusal::notFound);
        var round = rounds.find(guest.roundId()).orElseThrow(Refusal::notFound);
        var ballot = ballots.find(new BallotKey(round.id(), guest.id())).orElse(null);
        var now = clock.instant();
        return new GuestRound(
                round.workspaceId(),
                round.title(),
                round.question(),
                items.named(round.workspaceId(), round.itemIds()),
                round.times().untilNext(now),
                MyBallot.of(round, ballot, now));
    }

    /** One vote more. @throws Refusal {@code not-in-round}, {@code over-budget} (limit), {@code over-cap} (limit) */
    @Transactional(propagation = Propagation.NEVER)
    public MyBallot vote(String browser, UUID itemId) {
        return box.mark(key(browser), voters::requireGuest, (ballot, round) -> ballot.give(itemId, round));
    }

    /** One vote less. @throws Refusal {@code not-in-round}, {@code nothing-to-take-back} */
    @Transactional(propagation = Propagation.NEVER)
    public MyBallot takeBack(String browser, UUID itemId) {
        return box.mark(key(browser), voters::requireGuest, (ballot, round) -> ballot.takeBack(itemId, round));
    }

    /** Says that the guest is done, or not yet. */
    @Transactional(propagation = Propagation.NEVER)
    public MyBallot done(String browser, boolean done) {
        return box.mark(key(browser), voters::requireGuest, (ballot, round) -> ballot.mark(done));
    }

    private BallotKey key(String browser) {
        var guest = guests.find(links.requireGuest(browser)).orElseThrow(Refusal::notFound);
        return new BallotKey(guest.roundId(), guest.id());
    }
}
