package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is matched twice, and no pair is bought with a worse one elsewhere. */
class AssignmentTest {

    @Test
    void theBestForAll_isNotGivenUpForTheBestOfOne() {
        var edges = List.of(edge(0, 0, 0.90), edge(0, 1, 0.92), edge(1, 1, 0.91));

        assertThat(Assignment.best(edges)).containsExactlyInAnyOrder(edges.get(0), edges.get(2));
    }

    @Test
    void twoPoorPairs_doNotBreakAGoodOne() {
        var edges = List.of(edge(0, 0, 1), edge(0, 1, 0.8), edge(1, 0, 0.8));

        assertThat(Assignment.best(edges)).containsExactly(edges.get(0));
    }

    @Test
    void thingsOfTheSameText_keepTheirOrder() {
        var edges = new ArrayList<Edge>();
        for (int base = 0; base < 6; base++) {
            for (int copy = 0; copy < 6; copy++) {
                edges.add(new Edge(base, copy, 1, 0, Math.abs(base - copy), false));
            }
        }

        assertThat(Assignment.best(edges)).hasSize(6).allMatch(edge -> edge.base() == edge.copy());
    }

    @Test
    void randomEdges_areChosenAsByTryingAll() {
        for (int seed = 0; seed < 400; seed++) {
            var edges = random(new Random(seed), 6, 12);

            var chosen = Assignment.best(edges);

            assertMatchedOnce(chosen);
            assertThat(weight(chosen)).as("seed %d", seed).isEqualTo(most(edges, 0, new HashSet<>(), new HashSet<>()));
        }
    }

    @Test
    void manyThatMightBeAnything_areChosenTheBestFirst() {
        int size = Assignment.LARGEST_EXACT + 50;
        var edges = random(new Random(1), size, 10 * size);

        var chosen = Assignment.best(edges);

        assertMatchedOnce(chosen);
        assertThat(chosen).contains(Collections.min(edges, Edge.BEST_FIRST)).hasSizeGreaterThan(size / 2);
    }

    private static void assertMatchedOnce(List<Edge> chosen) {
        assertThat(chosen.stream().map(Edge::base)).doesNotHaveDuplicates();
        assertThat(chosen.stream().map(Edge::copy)).doesNotHaveDuplicates();
    }

    private static List<Edge> random(Random random, int size, int count) {
        var edges = new ArrayList<Edge>();
        Set<Pair> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int base = random.nextInt(size);
            int copy = random.nextInt(size);
            if (seen.add(new Pair(PartType.CARD, base, copy))) {
                edges.add(edge(base, copy, 0.6 + random.nextInt(40) / 100.0));
            }
        }
        return edges;
    }

    private static long most(List<Edge> edges, int from, Set<Integer> bases, Set<Integer> copies) {
        if (from == edges.size()) {
            return 0;
        }
        var edge = edges.get(from);
        long without = most(edges, from + 1, bases, copies);
        if (bases.contains(edge.base()) || copies.contains(edge.copy())) {
            return without;
        }
        bases.add(edge.base());
        copies.add(edge.copy());
        long with = edge.weight() + most(edges, from + 1, bases, copies);
        bases.remove(edge.base());
        copies.remove(edge.copy());
        return Math.max(with, without);
    }

    private static long weight(List<Edge> edges) {
        return edges.stream().mapToLong(Edge::weight).sum();
    }

    private static Edge edge(int base, int copy, double likeness) {
        return new Edge(base, copy, likeness, 0, Math.abs(base - copy), false);
    }
}
