package app.etappe.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Which parts of one type are the same in base and copy, and which of these pairs are doubtful. */
final class Matching {

    /** Candidates that a doubtful part is shown with. */
    static final int CANDIDATES = 3;
    /** Who scores this little less might as well be meant. */
    static final double RIVAL = 0.03;

    private final Map<Integer, Edge> byBase = new HashMap<>();
    private final Map<Integer, Edge> byCopy = new HashMap<>();
    private final Map<Integer, List<Edge>> edgesByBase = new HashMap<>();
    private final Map<Integer, List<Edge>> edgesByCopy = new HashMap<>();
    private final Set<Edge> doubtful = new HashSet<>();

    /**
     * @param clear pairs that are beyond question, unless something else is settled about them
     * @param edges what else may be the same
     * @param likeness of pairs that are settled
     */
    Matching(
            SettledParts decisions, List<Edge> clear, List<Edge> edges, ToDoubleBiFunction<Integer, Integer> likeness) {
        decisions
                .same()
                .forEach(pair -> put(new Edge(
                        pair.base(), pair.copy(), likeness.applyAsDouble(pair.base(), pair.copy()), 0, 0, true)));
        clear.stream().filter(edge -> isFree(edge, decisions)).forEach(this::put);
        var open = edges.stream().filter(edge -> isFree(edge, decisions)).toList();
        for (var edge : open) {
            edgesByBase.computeIfAbsent(edge.base(), any -> new ArrayList<>()).add(edge);
            edgesByCopy.computeIfAbsent(edge.copy(), any -> new ArrayList<>()).add(edge);
        }
        var best = Assignment.best(open);
        best.forEach(this::put);
        best.stream().filter(edge -> !edge.isCertain() || hasRival(edge)).forEach(doubtful::add);
    }

    private boolean isFree(Edge edge, SettledParts decisions) {
        return decisions.isOpen(edge.base(), edge.copy())
                && !byBase.containsKey(edge.base())
                && !byCopy.containsKey(edge.copy());
    }

    private void put(Edge edge) {
        byBase.put(edge.base(), edge);
        byCopy.put(edge.copy(), edge);
    }

    /** Whether another part that has found no partner would do as well. */
    private boolean hasRival(Edge edge) {
        return !edge.inPlace()
                && (edgesByCopy.getOrDefault(edge.copy(), List.of()).stream()
                                .anyMatch(other -> !byBase.containsKey(other.base()) && rivals(other, edge))
                        || edgesByBase.getOrDefault(edge.base(), List.of()).stream()
                                .anyMatch(other -> !byCopy.containsKey(other.copy()) && rivals(other, edge)));
    }

    private static boolean rivals(Edge other, Edge edge) {
        return other.score() >= edge.score() - RIVAL;
    }

    @Nullable
    Integer baseOf(int copy) {
        var edge = byCopy.get(copy);
        return edge == null ? null : edge.base();
    }

    @Nullable
    Integer copyOf(int base) {
        var edge = byBase.get(base);
        return edge == null ? null : edge.copy();
    }

    boolean isPair(int base, int copy) {
        var edge = byCopy.get(copy);
        return edge != null && edge.base() == base;
    }

    double likeness(int copy) {
        var edge = byCopy.get(copy);
        return edge == null ? 0 : edge.likeness();
    }

    boolean isDoubtful(int copy) {
        var edge = byCopy.get(copy);
        return edge != null && doubtful.contains(edge);
    }

    /** What a doubtful part of the copy may be: what it is taken for, then the next best that are not taken for sure. */
    List<Candidate> candidates(int copy) {
        var taken = byCopy.get(copy);
        if (taken == null || !doubtful.contains(taken)) {
            return List.of();
        }
        var found = new ArrayList<Edge>(List.of(taken));
        edgesByCopy.getOrDefault(copy, List.of()).stream()
                .filter(edge -> !edge.equals(taken) && !isSurelyTaken(edge.base()))
                .sorted(Edge.BEST_FIRST)
                .limit(CANDIDATES - 1)
                .forEach(found::add);
        return found.stream()
                .map(edge -> new Candidate(edge.base(), edge.likeness()))
                .toList();
    }

    private boolean isSurelyTaken(int base) {
        var edge = byBase.get(base);
        return edge != null && !doubtful.contains(edge);
    }
}
