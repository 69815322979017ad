package app.etappe.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cards that are the same beyond question: points of emotion in the same cell, and cards of the same text there. */
final class CardsInPlace {

    private interface Key {
        Object of(MapParts parts, int card);
    }

    private final MapParts base;
    private final MapParts copy;
    private final SettledParts decisions;
    private final List<Edge> found = new ArrayList<>();
    private final Set<Integer> bases = new HashSet<>();
    private final Set<Integer> copies = new HashSet<>();

    private CardsInPlace(MapParts base, MapParts copy, SettledParts decisions) {
        this.base = base;
        this.copy = copy;
        this.decisions = decisions;
    }

    static List<Edge> of(MapParts base, MapParts copy, Cells cells, SettledParts decisions) {
        var cards = new CardsInPlace(base, copy, decisions);
        // Among cards of one text, those with the same mood, colour and the rest belong together.
        cells.forEach((here, there) -> cards.pair(here, there, (parts, card) -> parts.traits(PartType.CARD, card)));
        cells.forEach((here, there) -> cards.pair(here, there, CardsInPlace::text));
        return cards.found;
    }

    private void pair(List<Integer> here, List<Integer> there, Key key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int card : here) {
            if (!bases.contains(card)) {
                waiting.computeIfAbsent(key.of(base, card), any -> new ArrayDeque<>())
                        .add(card);
            }
        }
        for (int card : there) {
            var partners = waiting.get(key.of(copy, card));
            if (!copies.contains(card) && partners != null) {
                pairWithFirst(partners, card);
            }
        }
    }

    private void pairWithFirst(Deque<Integer> partners, int card) {
        var each = partners.iterator();
        while (each.hasNext()) {
            int other = each.next();
            if (decisions.isOpen(other, card)) {
                each.remove();
                bases.add(other);
                copies.add(card);
                found.add(new Edge(other, card, 1, 0, 0, true));
                return;
            }
        }
    }

    /** Points of emotion have no text: in their cell they are known by being there. */
    private static Object text(MapParts parts, int card) {
        return parts.isPoint(card) ? "" : parts.words(PartType.CARD, card).folded();
    }
}
