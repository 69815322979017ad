package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.workspace.MemberService;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of a round, and how that differs from an earlier one: the same for every member, and nothing before it is revealed.
 * Refuses with {@code not-found} for strangers, {@code round-not-revealed}.
 */
@Service
public class RoundResultService {

    private final RoundAccess access;
    private final Rounds rounds;
    private final Results results;
    private final Ballots ballots;
    private final Guests guests;
    private final MemberService members;
    private final Clock clock;

    RoundResultService(
            RoundAccess access,
            Rounds rounds,
            Results results,
            Ballots ballots,
            Guests guests,
            MemberService members,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.results = results;
        this.ballots = ballots;
        this.guests = guests;
        this.members = members;
        this.clock = clock;
    }

    /** What came of it, compared with the last revealed round before it that has one of its items. */
    @Transactional(readOnly = true)
    public RoundResult of(UUID roundId) {
        var round = requireRevealed(roundId);
        return result(round, rounds.revealedBefore(round).orElse(null));
    }

    /**
     * What came of it, compared with a round of one's choice.
     *
     * @throws Refusal {@code not-found} also for rounds of two workspaces
     */
    @Transactional(readOnly = true)
    public RoundResult compare(UUID roundId, UUID earlierId) {
        var round = requireRevealed(roundId);
        var earlier = requireRevealed(earlierId);
        if (!earlier.workspaceId().equals(round.workspaceId())) {
            throw Refusal.notFound();
        }
        return result(round, earlier);
    }

    private Round requireRevealed(UUID roundId) {
        var round = access.requireSeen(roundId);
        if (round.at(clock.instant()) != RoundState.REVEALED) {
            throw new Refusal("round-not-revealed");
        }
        return round;
    }

    private RoundResult result(Round round, @Nullable Round earlier) {
        var before = earlier == null ? Map.<UUID, RoundItemResult.Earlier>of() : earlier(earlier);
        var givers = round.terms().anonymous() ? Map.<UUID, Map<String, Integer>>of() : givers(round);
        var items = results.of(round.id()).stream()
                .map(item -> new RoundItemResult(
                        item.itemId(),
                        item.votes(),
                        item.place(),
                        before.get(item.itemId()),
                        givers.getOrDefault(item.itemId(), Map.of())))
                .toList();
        var compared = before.isEmpty() ? null : earlier;
        return new RoundResult(
                items.isEmpty(),
                items.isEmpty() ? 0 : Objects.requireNonNullElse(round.voters(), 0),
                items,
                compared == null ? null : compared.id(),
                compared == null ? null : compared.title());
    }

    private Map<UUID, RoundItemResult.Earlier> earlier(Round round) {
        return results.of(round.id()).stream()
                .collect(Collectors.toMap(
                        Result::itemId, item -> new RoundItemResult.Earlier(item.votes(), item.place())));
    }

    /** Who gave what, by item and name; those without a name are called nothing. */
    private Map<UUID, Map<String, Integer>> givers(Round round) {
        var given = ballots.given(round.id());
        var names = new HashMap<>(members.names(
                round.workspaceId(),
                given.stream().map(Ballots.Given::voterId).distinct().toList()));
        guests.of(round.id()).forEach(guest -> names.put(guest.id(), guest.name()));
        var byItem = new HashMap<UUID, Map<String, Integer>>();
        given.forEach(one -> byItem.computeIfAbsent(one.itemId(), any -> new TreeMap<>())
                .merge(names.getOrDefault(one.voterId(), ""), one.votes(), Integer::sum));
        return byItem;
    }
}
