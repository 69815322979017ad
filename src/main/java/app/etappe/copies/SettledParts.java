package app.etappe.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is settled about parts of one type. */
final class SettledParts {

    private final List<Pair> same;
    private final Set<Integer> bases = new HashSet<>();
    private final Set<Integer> copies = new HashSet<>();

    SettledParts(PartType type, Settled settled) {
        this.same = settled.same().stream().filter(pair -> pair.type() == type).toList();
        same.forEach(pair -> {
            bases.add(pair.base());
            copies.add(pair.copy());
        });
        settled.own().stream().filter(part -> part.type() == type).forEach(part -> copies.add(part.index()));
    }

    List<Pair> same() {
        return same;
    }

    /** Whether the two may still turn out to be the same. */
    boolean isOpen(int base, int copy) {
        return !bases.contains(base) && !copies.contains(copy);
    }

    /** @throws IllegalArgumentException if a decision names what is not there, or makes one of two that cannot be one */
    static void check(Settled settled, MapParts base, MapParts copy) {
        settled.same().forEach(pair -> check(pair, base, copy));
        settled.own().forEach(part -> require(isThere(part.type(), part.index(), copy), part));
    }

    private static void check(Pair pair, MapParts base, MapParts copy) {
        require(isThere(pair.type(), pair.base(), base) && isThere(pair.type(), pair.copy(), copy), pair);
        require(pair.type() != PartType.LANE || base.kind(pair.base()) == copy.kind(pair.copy()), pair);
    }

    private static boolean isThere(PartType type, int index, MapParts parts) {
        return type != PartType.MAP
                && index >= 0
                && index < parts.count(type)
                && !(type == PartType.CARD && parts.isPoint(index));
    }

    private static void require(boolean possible, Record decision) {
        if (!possible) {
            throw new IllegalArgumentException("Cannot be decided: " + decision);
        }
    }
}
