package app.etappe.copies;

import java.util.ArrayList;

/** Says of every part what the matchings found. */
final class AlignmentMaker {

    private final Matchings matchings;
    private final Placement placement;

    AlignmentMaker(Matchings matchings, Placement placement) {
        this.matchings = matchings;
        this.placement = placement;
    }

    Alignment alignment() {
        var matches = new ArrayList<Match>();
        for (var type : PartType.values()) {
            for (int copy = 0; copy < matchings.copy().count(type); copy++) {
                var base = matchings.of(type).baseOf(copy);
                matches.add(base == null ? Match.onlyInCopy(type, copy) : pair(type, base, copy));
            }
            for (int base = 0; base < matchings.base().count(type); base++) {
                if (matchings.of(type).copyOf(base) == null) {
                    matches.add(Match.onlyInBase(type, base));
                }
            }
        }
        return new Alignment(matches, common());
    }

    private Match pair(PartType type, int base, int copy) {
        var matching = matchings.of(type);
        var differences =
                matchings.base().traits(type, base).differences(matchings.copy().traits(type, copy));
        if (type != PartType.MAP && placement.isMoved(type, copy)) {
            differences.add(Aspect.POSITION);
        }
        return new Match(
                type,
                base,
                copy,
                matching.likeness(copy),
                matching.isDoubtful(copy),
                differences,
                matching.candidates(copy));
    }

    /** Lanes say little: most maps have the same kinds. Points of emotion and cards without words say nothing. */
    private double common() {
        int smaller = Math.min(speaking(matchings.base()), speaking(matchings.copy()));
        if (smaller == 0) {
            return speaking(matchings.base()) == speaking(matchings.copy()) ? 1 : 0;
        }
        int both = 0;
        for (var type : PartType.values()) {
            for (int copy = 0; copy < matchings.copy().count(type); copy++) {
                both += isSurelyInBoth(type, copy) ? 1 : 0;
            }
        }
        return (double) both / smaller;
    }

    private boolean isSurelyInBoth(PartType type, int copy) {
        var base = matchings.of(type).baseOf(copy);
        return base != null
                && !matchings.of(type).isDoubtful(copy)
                && isSpeaking(matchings.base(), type, base)
                && isSpeaking(matchings.copy(), type, copy);
    }

    private static int speaking(MapParts parts) {
        int count = 0;
        for (var type : PartType.values()) {
            for (int i = 0; i < parts.count(type); i++) {
                count += isSpeaking(parts, type, i) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isSpeaking(MapParts parts, PartType type, int index) {
        return switch (type) {
            case MAP, LANE -> false;
            case STAGE, STEP -> true;
            case CARD ->
                !parts.isPoint(index) && !parts.words(PartType.CARD, index).isEmpty();
        };
    }
}
