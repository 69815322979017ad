package app.etappe.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Counts a round that is over, in the transaction that ends it and under its lock. Of an anonymous one nothing is left but the
 * sums, and below three voters not even these.
 */
@Component
class RoundEnding {

    /** Fewer people than this would know of each other what they voted for. */
    static final int FEWEST = 3;

    private final Ballots ballots;
    private final Results results;
    private final Voters voters;
    private final RoundNews news;
    private final Clock clock;

    RoundEnding(Ballots ballots, Results results, Voters voters, RoundNews news, Clock clock) {
        this.ballots = ballots;
        this.results = results;
        this.voters = voters;
        this.news = news;
        this.clock = clock;
    }

    /** Counts a round whose time is over and which nobody has counted yet; every other one stays as it is. */
    void endIfDue(Round round) {
        var closed = round.times().closesAt();
        if (closed != null && round.times().isToBeCounted(clock.instant())) {
            end(round, closed);
        }
    }

    /** @param at when it ended */
    void end(Round round, Instant at) {
        var all = ballots.lockAll(round.id());
        var staying = voters.staying(round, all);
        var given = ballots.given(round.id()).stream()
                .filter(one -> staying.contains(one.voterId()))
                .toList();
        int count = Math.toIntExact(
                given.stream().map(Ballots.Given::voterId).distinct().count());
        if (!round.terms().anonymous() || count >= FEWEST) {
            results.persist(ranked(round, given));
        }
        var gone = new HashSet<>(all);
        if (!round.terms().anonymous()) {
            gone.removeAll(staying);
        }
        ballots.delete(round.id(), gone);
        round.end(at, count);
        news.ended(round);
    }

    private static List<Result> ranked(Round round, List<Ballots.Given> given) {
        var sums = new HashMap<UUID, Integer>();
        round.itemIds().forEach(item -> sums.put(item, 0));
        given.forEach(one -> sums.merge(one.itemId(), one.votes(), Integer::sum));
        var order = new ArrayList<>(round.itemIds());
        order.sort(
                Comparator.comparing((UUID item) -> sums.getOrDefault(item, 0)).reversed());
        var ranked = new ArrayList<Result>();
        int place = 0;
        int before = -1;
        for (int i = 0; i < order.size(); i++) {
            int votes = sums.getOrDefault(order.get(i), 0);
            if (votes != before) {
                place = i + 1;
                before = votes;
            }
            ranked.add(new Result(new ResultKey(round.id(), order.get(i)), votes, place));
        }
        return ranked;
    }
}
