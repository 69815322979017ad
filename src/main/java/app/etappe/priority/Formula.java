package app.etappe.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ranking. Each criterion gives a score from 0 to 1: votes per voter and customers by the most that any item of the workspace
 * has, severity by its five steps, the further criterion by its ten. The priority is the mean of the scores by their weights.
 * What was not asked is no zero: its weight goes to the others, by their proportion.
 */
final class Formula {

    private static final double SEVERITIES = 5;
    private static final double FURTHER = 10;
    /** Priorities as near as this are alike: sums of the same parts in another order. */
    private static final double ALIKE = 1e-9;

    private final Weights weights;
    private final double mostVotes;
    private final double mostCustomers;

    private Formula(Weights weights, Collection<Measures> all) {
        this.weights = weights;
        this.mostVotes = most(all, Measures::votes);
        this.mostCustomers = most(all, Measures::customers);
    }

    /** @param all of one kind in a workspace, whatever is shown of them; the first comes first, those alike by title */
    static List<Scored> ranked(Weights weights, Collection<Measures> all) {
        var formula = new Formula(weights, all);
        var byPriority = Comparator.comparingDouble((Scored scored) -> -sortable(scored.priority()));
        var titles = Comparator.comparing(Measures::title).thenComparing(Measures::id);
        var sorted = all.stream()
                .sorted(titles)
                .map(formula::score)
                .sorted(byPriority)
                .toList();
        var ranked = new ArrayList<Scored>();
        for (var each : sorted) {
            int place = ranked.size() + 1;
            boolean shared = !ranked.isEmpty() && isAlike(each, ranked.getLast());
            ranked.add(withRank(each, shared ? ranked.getLast().rank() : place));
        }
        return ranked;
    }

    private Scored score(Measures item) {
        var votes = share(item.votes(), mostVotes);
        var customers = share(item.customers(), mostCustomers);
        var severity = share(item.severity(), SEVERITIES);
        var further = share(item.further(), FURTHER);
        double asked = asked(votes, weights.votes())
                + asked(customers, weights.customers())
                + asked(severity, weights.severity())
                + asked(further, weights.further());
        var criteria = List.of(
                criterion(votes, weights.votes(), asked),
                criterion(customers, weights.customers(), asked),
                criterion(severity, weights.severity(), asked),
                criterion(further, weights.further(), asked));
        var priority = asked == 0
                ? null
                : (Double) criteria.stream().mapToDouble(Criterion::part).sum();
        return new Scored(item.id(), 0, priority, criteria.get(0), criteria.get(1), criteria.get(2), criteria.get(3));
    }

    private static Criterion criterion(@Nullable Double score, int weight, double asked) {
        return new Criterion(score == null || asked == 0 ? 0 : weight / asked, score);
    }

    private static double asked(@Nullable Double score, int weight) {
        return score == null ? 0 : weight;
    }

    /** Nothing of nothing is nothing: where nobody voted for anything, it was asked all the same. */
    private static @Nullable Double share(@Nullable Number amount, double most) {
        return amount == null ? null : (Double) (most == 0 ? 0.0 : amount.doubleValue() / most);
    }

    private static double most(Collection<Measures> all, Function<Measures, @Nullable Number> amount) {
        Stream<@Nullable Number> amounts = all.stream().map(amount);
        DoubleStream known = amounts.filter(Objects::nonNull).mapToDouble(Number::doubleValue);
        return known.max().orElse(0);
    }

    private static double sortable(@Nullable Double priority) {
        return priority == null ? -1 : Math.round(priority / ALIKE);
    }

    private static boolean isAlike(Scored one, Scored other) {
        return sortable(one.priority()) == sortable(other.priority());
    }

    private static Scored withRank(Scored scored, int rank) {
        return new Scored(
                scored.id(),
                rank,
                scored.priority(),
                scored.votes(),
                scored.customers(),
                scored.severity(),
                scored.further());
    }
}
