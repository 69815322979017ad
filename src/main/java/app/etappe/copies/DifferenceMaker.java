package app.etappe.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Says what makes a copy out of the base, in an order in which it can be done. */
final class DifferenceMaker {

    /** Parents before what hangs on them. */
    private static final List<PartType> DOWNWARD = List.of(PartType.LANE, PartType.STAGE, PartType.STEP, PartType.CARD);

    private final Matchings matchings;
    private final Placement placement;
    private final List<Difference> differences = new ArrayList<>();

    private DifferenceMaker(Matchings matchings, Placement placement) {
        this.matchings = matchings;
        this.placement = placement;
    }

    static List<Difference> of(Matchings matchings, Placement placement) {
        var maker = new DifferenceMaker(matchings, placement);
        maker.hide(PartType.CARD);
        for (var type : PartType.values()) {
            maker.set(type);
        }
        DOWNWARD.forEach(maker::place);
        // Last: until now something may stand in them that the copy has elsewhere.
        List.of(PartType.STEP, PartType.STAGE, PartType.LANE).forEach(maker::hide);
        return List.copyOf(maker.differences);
    }

    private void hide(PartType type) {
        for (int index = 0; index < matchings.base().count(type); index++) {
            if (matchings.of(type).copyOf(index) == null && isParentSeen(type, index)) {
                differences.add(new Difference.Hide(Part.base(type, index)));
            }
        }
    }

    /** What hangs on something hidden is hidden with it. */
    private boolean isParentSeen(PartType type, int index) {
        return switch (type) {
            case MAP, STAGE, LANE -> true;
            case STEP -> isInCopy(PartType.STAGE, matchings.base().stageOf(index));
            case CARD -> {
                var cell = matchings.base().cellOf(index);
                yield isInCopy(PartType.STEP, cell.step()) && isInCopy(PartType.LANE, cell.lane());
            }
        };
    }

    private boolean isInCopy(PartType type, int baseIndex) {
        return matchings.of(type).copyOf(baseIndex) != null;
    }

    private void set(PartType type) {
        for (int index = 0; index < matchings.base().count(type); index++) {
            var copy = matchings.of(type).copyOf(index);
            if (copy != null) {
                set(
                        Part.base(type, index),
                        matchings.base().traits(type, index),
                        matchings.copy().traits(type, copy));
            }
        }
    }

    private void set(Part part, Traits from, Traits to) {
        for (var aspect : new TreeSet<>(from.differences(to))) {
            if (aspect == Aspect.CHANNELS) {
                without(from.channels(), to.channels())
                        .forEach(channel -> differences.add(new Difference.Untag(part, channel)));
                without(to.channels(), from.channels())
                        .forEach(channel -> differences.add(new Difference.Tag(part, channel)));
            } else {
                differences.add(new Difference.Set(part, aspect, to.value(aspect)));
            }
        }
    }

    private static List<String> without(Collection<String> channels, Collection<String> others) {
        return channels.stream().filter(channel -> !others.contains(channel)).toList();
    }

    private void place(PartType type) {
        for (int index : placement.inOrder(type)) {
            var place = placement.placeOf(type, index);
            var part = placement.known(type, index);
            if (part.side() == Side.COPY) {
                differences.add(new Difference.Add(part, place, matchings.copy().traits(type, index)));
            } else if (placement.isMoved(type, index)) {
                differences.add(new Difference.Move(part, place));
            }
        }
    }
}
