package app.etappe.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses edges so that no part is in two, and all together weigh the most. */
final class Assignment {

    /**
     * Groups of things that might be each other are small in maps that people drew. In one with more on a side the best
     * edge is taken first, and then the best of those left: the exact way takes time with the cube of the size.
     */
    static final int LARGEST_EXACT = 250;

    private Assignment() {}

    static List<Edge> best(List<Edge> edges) {
        var chosen = new ArrayList<Edge>();
        for (var group : groups(edges)) {
            chosen.addAll(new Group(group).best());
        }
        return chosen;
    }

    /** Edges that hang together by their ends. */
    private static Iterable<List<Edge>> groups(List<Edge> edges) {
        int size = edges.stream().mapToInt(Edge::base).max().orElse(-1) + 1;
        int copies = edges.stream().mapToInt(Edge::copy).max().orElse(-1) + 1;
        var leader = new int[size + copies];
        Arrays.setAll(leader, i -> i);
        edges.forEach(edge -> leader[find(leader, edge.base())] = find(leader, size + edge.copy()));
        Map<Integer, List<Edge>> groups = new TreeMap<>();
        edges.forEach(edge -> groups.computeIfAbsent(find(leader, edge.base()), any -> new ArrayList<>())
                .add(edge));
        return groups.values();
    }

    private static int find(int[] leader, int of) {
        int at = of;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** Edges that are decided together. */
    private static final class Group {

        private final List<Edge> edges;
        private final Map<Integer, Integer> rows = new HashMap<>();
        private final Map<Integer, Integer> columns = new HashMap<>();

        Group(List<Edge> edges) {
            this.edges = edges;
            edges.forEach(edge -> {
                rows.putIfAbsent(edge.base(), rows.size());
                columns.putIfAbsent(edge.copy(), columns.size());
            });
        }

        List<Edge> best() {
            return Math.max(rows.size(), columns.size()) > LARGEST_EXACT ? greedy() : exact();
        }

        private List<Edge> greedy() {
            Set<Integer> bases = new HashSet<>();
            Set<Integer> copies = new HashSet<>();
            var chosen = new ArrayList<Edge>();
            edges.stream().sorted(Edge.BEST_FIRST).forEach(edge -> {
                if (!bases.contains(edge.base()) && !copies.contains(edge.copy())) {
                    bases.add(edge.base());
                    copies.add(edge.copy());
                    chosen.add(edge);
                }
            });
            return chosen;
        }

        private List<Edge> exact() {
            boolean turned = rows.size() > columns.size();
            var cost = turned ? new long[columns.size()][rows.size()] : new long[rows.size()][columns.size()];
            edges.forEach(edge -> {
                int row = rows.getOrDefault(edge.base(), 0);
                int column = columns.getOrDefault(edge.copy(), 0);
                cost[turned ? column : row][turned ? row : column] = -edge.weight();
            });
            var columnOf = Hungarian.assign(cost);
            return edges.stream()
                    .filter(edge -> {
                        int row = rows.getOrDefault(edge.base(), 0);
                        int column = columns.getOrDefault(edge.copy(), 0);
                        return turned ? columnOf[column] == row : columnOf[row] == column;
                    })
                    .toList();
        }
    }
}
