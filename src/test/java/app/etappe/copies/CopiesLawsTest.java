package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.etappe.journey.MapContent;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of any map and any copy of it, whatever somebody did to it meanwhile. */
class CopiesLawsTest {

    private static final int SEEDS = 500;

    private record Drifted(MapContent base, MapContent copy, Drift chance) {}

    @Test
    void theBaseWithTheDifferences_isTheCopyAgain() {
        forAll(drifted -> assertComesBack(drifted, Settled.NOTHING));
    }

    @Test
    void theBaseWithTheDifferences_isTheCopyAgain_whateverIsSettled() {
        forAll(drifted -> assertComesBack(drifted, anything(drifted)));
    }

    @Test
    void everyPart_isCountedOnce() {
        forAll(drifted -> {
            var alignment = align(drifted, Settled.NOTHING);
            for (var type : PartType.values()) {
                var counts = alignment.counts(type);
                int pairs = counts.same() + counts.different() + counts.doubtful();
                assertThat(pairs + counts.onlyBase()).isEqualTo(new MapParts(drifted.base()).count(type));
                assertThat(pairs + counts.onlyCopy()).isEqualTo(new MapParts(drifted.copy()).count(type));
            }
            assertThat(parts(alignment, Side.BASE)).doesNotHaveDuplicates();
            assertThat(parts(alignment, Side.COPY)).doesNotHaveDuplicates();
            assertThat(alignment.counts().total()).isEqualTo(alignment.matches().size());
        });
    }

    @Test
    void aCopyOfItself_isAllTheSame() {
        forAll(drifted -> {
            var itself = new Drifted(drifted.copy(), drifted.copy(), drifted.chance());
            assertThat(differences(itself, Settled.NOTHING)).isEmpty();
            assertThat(align(itself, Settled.NOTHING).counts().shareOfSame()).isEqualTo(1);
            assertThat(align(itself, Settled.NOTHING).nothingInCommon()).isFalse();
        });
    }

    @Test
    void whatIsSaidToDiffer_isWhatTheDifferencesChange() {
        forAll(drifted -> {
            var differences = differences(drifted, Settled.NOTHING);
            var matches = align(drifted, Settled.NOTHING).matches();
            Set<Part> said = matches.stream()
                    .filter(match ->
                            match.base() != null && !match.differences().isEmpty())
                    .map(match -> Part.base(match.type(), Objects.requireNonNull(match.base())))
                    .collect(Collectors.toSet());
            Set<Part> changed = differences.stream()
                    .filter(difference ->
                            !(difference instanceof Difference.Hide) && !(difference instanceof Difference.Add))
                    .map(Difference::part)
                    .collect(Collectors.toSet());
            assertThat(changed).isEqualTo(said);
            var moved = matches.stream()
                    .filter(match -> match.differences().contains(Aspect.POSITION))
                    .toList();
            assertThat(differences.stream().filter(Difference.Move.class::isInstance))
                    .hasSameSizeAs(moved);
        });
    }

    @Test
    void takingEveryDoubtForTheSame_changesNothingElse() {
        forAll(drifted -> {
            var before = align(drifted, Settled.NOTHING);
            var after = align(drifted, new Settled(pairs(before.doubtful()), Set.of()));
            assertThat(after.doubtful()).isEmpty();
            assertThat(pairs(after.matches())).isEqualTo(pairs(before.matches()));
        });
    }

    @Test
    void settlingDoubts_comesToAnEnd_andNothingSettledChanges() {
        forAll(drifted -> {
            var settled = Settled.NOTHING;
            var alignment = align(drifted, settled);
            while (!alignment.doubtful().isEmpty()) {
                settled = with(settled, drifted.chance(), alignment.doubtful().getFirst());
                alignment = align(drifted, settled);
                assertThat(pairs(alignment.matches()).containsAll(settled.same()))
                        .isTrue();
                assertThat(alone(alignment).containsAll(settled.own())).isTrue();
                assertNothingSettledIsAsked(alignment, settled);
            }
        });
    }

    @Test
    void theSameAgain_givesTheSame() {
        forAll(drifted -> assertThat(align(drifted, Settled.NOTHING)).isEqualTo(align(drifted, Settled.NOTHING)));
    }

    @Test
    void theOtherWayRound_asMuchIsTheSame() {
        forAll(drifted -> {
            var back = align(new Drifted(drifted.copy(), drifted.base(), drifted.chance()), Settled.NOTHING);
            var there = align(drifted, Settled.NOTHING);
            assertThat(likeness(back)).isEqualTo(likeness(there), within(1e-9));
            assertThat(back.common()).isEqualTo(there.common());
        });
    }

    private static void assertNothingSettledIsAsked(Alignment alignment, Settled settled) {
        for (var pair : pairs(alignment.doubtful())) {
            assertThat(settled.same()).doesNotContain(pair);
            assertThat(settled.own()).doesNotContain(Part.copy(pair.type(), pair.copy()));
        }
    }

    private static void assertComesBack(Drifted drifted, Settled settled) {
        assertThat(Laid.over(drifted.base(), differences(drifted, settled))).isEqualTo(Sketch.byCell(drifted.copy()));
    }

    private static Settled with(Settled settled, Drift chance, Match doubt) {
        var same = new HashSet<>(settled.same());
        var own = new HashSet<>(settled.own());
        int copy = Objects.requireNonNull(doubt.copy());
        if (chance.number(3) == 0) {
            own.add(Part.copy(doubt.type(), copy));
        } else {
            same.add(new Pair(doubt.type(), chance.pick(doubt.candidates()).base(), copy));
        }
        return new Settled(same, own);
    }

    /** SettledParts by chance, sensible or not. */
    private static Settled anything(Drifted drifted) {
        var base = new MapParts(drifted.base());
        var copy = new MapParts(drifted.copy());
        var settled = Settled.NOTHING;
        for (int i = 0; i < 12; i++) {
            var type = drifted.chance().pick(List.of(PartType.STAGE, PartType.STEP, PartType.LANE, PartType.CARD));
            if (base.count(type) == 0 || copy.count(type) == 0) {
                continue;
            }
            int here = drifted.chance().number(base.count(type));
            int there = drifted.chance().number(copy.count(type));
            var doubt = new Match(type, here, there, 0, true, Set.of(), List.of(new Candidate(here, 0)));
            try {
                var more = with(settled, drifted.chance(), doubt);
                SettledParts.check(more, base, copy);
                settled = more;
            } catch (IllegalArgumentException impossible) {
                // Chance contradicted itself: without this one, then.
            }
        }
        return settled;
    }

    private static List<Part> parts(Alignment alignment, Side side) {
        return alignment.matches().stream()
                .filter(match -> (side == Side.BASE ? match.base() : match.copy()) != null)
                .map(match -> new Part(
                        side, match.type(), Objects.requireNonNull(side == Side.BASE ? match.base() : match.copy())))
                .toList();
    }

    private static List<Part> alone(Alignment alignment) {
        return alignment.matches().stream()
                .filter(match -> match.base() == null && match.copy() != null)
                .map(match -> Part.copy(match.type(), Objects.requireNonNull(match.copy())))
                .toList();
    }

    private static double likeness(Alignment alignment) {
        return alignment.matches().stream().mapToDouble(Match::likeness).sum();
    }

    private static Set<Pair> pairs(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.isPair())
                .map(match -> new Pair(
                        match.type(), Objects.requireNonNull(match.base()), Objects.requireNonNull(match.copy())))
                .collect(Collectors.toSet());
    }

    private static Alignment align(Drifted drifted, Settled settled) {
        return Copies.align(drifted.base(), drifted.copy(), settled);
    }

    private static List<Difference> differences(Drifted drifted, Settled settled) {
        return Copies.differences(drifted.base(), drifted.copy(), settled);
    }

    private static Drifted drifted(int seed) {
        var chance = new Drift(seed);
        var base = chance.map().content();
        return new Drifted(base, chance.copy(base, chance.number(25)).content(), chance);
    }

    private static void forAll(Consumer<Drifted> law) {
        for (int seed = 0; seed < SEEDS; seed++) {
            try {
                law.accept(drifted(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
