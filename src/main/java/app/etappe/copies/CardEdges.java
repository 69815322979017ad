package app.etappe.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may be the same among the cards that are left: of the same cell with a similar text, or moved from elsewhere. */
final class CardEdges {

    /** In fuller cells than this (by this) only cards that share rare words are compared. */
    static final int FULL = 50;

    private final MapParts base;
    private final MapParts copy;
    private final Cells cells;
    private final Set<Integer> bases = new HashSet<>();
    private final Set<Integer> copies = new HashSet<>();
    private final Set<Pair> seen = new HashSet<>();
    private final List<Edge> edges = new ArrayList<>();

    private CardEdges(MapParts base, MapParts copy, Cells cells) {
        this.base = base;
        this.copy = copy;
        this.cells = cells;
    }

    /** @param gone pairs that are found already */
    static List<Edge> of(MapParts base, MapParts copy, Cells cells, List<Edge> gone) {
        var found = new CardEdges(base, copy, cells);
        found.leave(found.bases, base);
        found.leave(found.copies, copy);
        gone.forEach(edge -> {
            found.bases.remove(edge.base());
            found.copies.remove(edge.copy());
        });
        cells.forEach(found::addCell);
        found.addSharedWords();
        return found.edges;
    }

    private void leave(Set<Integer> left, MapParts parts) {
        for (int card = 0; card < parts.count(PartType.CARD); card++) {
            if (!parts.isPoint(card)) {
                left.add(card);
            }
        }
    }

    private void addCell(List<Integer> here, List<Integer> there) {
        var from = here.stream().filter(bases::contains).toList();
        var to = there.stream().filter(copies::contains).toList();
        if (from.size() * to.size() <= FULL * FULL) {
            from.forEach(card -> to.forEach(other -> add(card, other)));
        }
    }

    private void addSharedWords() {
        var index = new CardIndex(base, bases.stream().sorted().toList());
        for (int card : copies.stream().sorted().toList()) {
            index.similar(copy.words(PartType.CARD, card), copy.cellOf(card).step())
                    .forEach(other -> add(other, card));
        }
    }

    private void add(int here, int there) {
        if (!seen.add(new Pair(PartType.CARD, here, there))) {
            return;
        }
        double likeness = likeness(here, there);
        boolean inPlace = cells.isSame(here, there);
        if (likeness >= (inPlace ? Edge.POSSIBLE : Elsewhere.POSSIBLE)) {
            edges.add(new Edge(here, there, likeness, 0, distance(here, there), inPlace));
        }
    }

    private double likeness(int here, int there) {
        var mine = base.words(PartType.CARD, here);
        var others = copy.words(PartType.CARD, there);
        double text = mine.likeness(others);
        if (cells.isSame(here, there)) {
            return text;
        }
        double place = cells.isSameLane(here, there) ? Elsewhere.SAME_LANE : Elsewhere.OTHER_PLACE;
        return text * place * Elsewhere.trust(mine, others);
    }

    /** Steps count more than places in a cell. */
    private int distance(int here, int there) {
        int steps = Math.abs(base.cellOf(here).step() - copy.cellOf(there).step());
        return 20 * steps + Math.abs(placeInCell(base, here) - placeInCell(copy, there));
    }

    private static int placeInCell(MapParts parts, int card) {
        return parts.cells().getOrDefault(parts.cellOf(card), List.of()).indexOf(card);
    }
}
