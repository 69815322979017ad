package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.exchange.ExampleFiles;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is taken for the same, what is not, and what is asked. */
class AlignTest {

    private final Sketch base = Sketch.of(ExampleFiles.rail());
    private final Sketch copy = Sketch.of(ExampleFiles.rail());

    @Test
    void aStageOfAnotherName_isKnownByWhatStandsInIt() {
        copy.stages.get(1).title = "Einkauf";

        assertThat(only(align())).satisfies(match -> {
            assertThat(match.type()).isEqualTo(PartType.STAGE);
            assertThat(match.differences()).containsExactly(Aspect.TEXT);
            assertThat(match.doubtful()).isFalse();
        });
    }

    @Test
    void aStageThatMoved_movedAlone() {
        copy.stages.add(copy.stages.removeFirst());

        assertThat(only(align()).differences()).containsExactly(Aspect.POSITION);
    }

    @Test
    void aStepInAnotherStage_isTheSameWithItsCards() {
        var step = copy.stages.get(0).steps.removeFirst();
        copy.stages.get(2).steps.add(step);

        assertThat(only(align())).satisfies(match -> {
            assertThat(match.type()).isEqualTo(PartType.STEP);
            assertThat(match.differences()).containsExactly(Aspect.POSITION);
            assertThat(match.doubtful()).isFalse();
        });
    }

    @Test
    void aLane_isNeverTheSameAsOneOfAnotherKind() {
        copy.lane("Thoughts").kind = LaneKind.TEXT;

        var lanes = align().counts(PartType.LANE);

        assertThat(lanes.onlyBase()).isEqualTo(1);
        assertThat(lanes.onlyCopy()).isEqualTo(1);
    }

    @Test
    void lanesOfOneKind_areToldApartByNameAndContent() {
        for (var map : List.of(base, copy)) {
            var lane = map.lane(LaneKind.ACTIONS, "Employee");
            map.card(map.step("Ask for advice"), lane, "Looks the connection up");
        }
        copy.lanes.add(copy.lanes.removeFirst());

        assertThat(only(align())).satisfies(match -> {
            assertThat(match.type()).isEqualTo(PartType.LANE);
            assertThat(match.differences()).containsExactly(Aspect.POSITION);
        });
    }

    @Test
    void aPointOfEmotion_isKnownByItsPlace() {
        var point = copy.cards.stream()
                .filter(card -> card.lane.kind == LaneKind.EMOTION)
                .findFirst()
                .orElseThrow();
        point.mood = -3;
        point.text = "Something that no other point says";

        assertThat(only(align()).differences()).containsExactlyInAnyOrder(Aspect.MOOD, Aspect.TEXT);
        assertThat(align().doubtful()).isEmpty();
    }

    @Test
    void aLongTextInAnotherCell_hasMoved() {
        copy.card("Agents use a different system from the site").step = copy.step("Enter travellers");

        assertThat(only(align())).satisfies(match -> {
            assertThat(match.differences()).containsExactly(Aspect.POSITION);
            assertThat(match.doubtful()).isFalse();
        });
    }

    @Test
    void aShortTextInAnotherCell_isAsked() {
        copy.card("Pass brochure").step = copy.step("Enter travellers");

        assertThat(align().doubtful()).singleElement().satisfies(match -> {
            assertThat(baseText(match)).isEqualTo("Pass brochure");
            assertThat(match.differences()).containsExactly(Aspect.POSITION);
        });
    }

    @Test
    void twoThatMightBothBeMeant_areAsked() {
        var text = "Nobody tells me what happens next";
        base.card(base.step("Dream of the trip"), base.lane("Thoughts"), text);
        base.card(base.step("Ask for advice"), base.lane("Thoughts"), text);
        copy.card(copy.step("Compare ways to go"), copy.lane("Thoughts"), text);

        assertThat(align().doubtful())
                .singleElement()
                .satisfies(match -> assertThat(match.candidates()).hasSize(2));
    }

    @Test
    void cardsOfTheSameText_stayWhatTheyAre() {
        for (var map : List.of(base, copy)) {
            for (int i = 0; i < 4; i++) {
                map.card(map.step("Ask for advice"), map.lane("Touchpoints"), "Letter");
            }
        }
        copy.cards.remove(copy.card("Letter"));

        var counts = align().counts();

        assertThat(counts.onlyBase()).isEqualTo(1);
        assertThat(counts.same()).isEqualTo(counts.total() - 1);
    }

    @Test
    void aCardWithoutWords_isNotLookedForElsewhere() {
        base.card(base.step("Ask for advice"), base.lane("Thoughts"), "");
        copy.card(copy.step("Enter travellers"), copy.lane("Thoughts"), "");

        assertThat(align().counts().onlyBase()).isEqualTo(1);
        assertThat(align().counts().onlyCopy()).isEqualTo(1);
    }

    @Test
    void aDoubt_isSettledEitherWay() {
        copy.card("Pass brochure").step = copy.step("Enter travellers");
        var doubt = align().doubtful().getFirst();
        var pair = new Pair(PartType.CARD, Objects.requireNonNull(doubt.base()), Objects.requireNonNull(doubt.copy()));

        var same = align(new Settled(Set.of(pair), Set.of()));
        var own = align(new Settled(Set.of(), Set.of(Part.copy(PartType.CARD, pair.copy()))));

        assertThat(only(same).differences()).containsExactly(Aspect.POSITION);
        assertThat(List.of(same, own)).allMatch(each -> each.doubtful().isEmpty());
        assertThat(own.counts().onlyBase()).isEqualTo(1);
        assertThat(own.counts().onlyCopy()).isEqualTo(1);
    }

    @Test
    void whatCannotBe_cannotBeSettled() {
        var lanes = new Pair(PartType.LANE, 0, 1);
        var nowhere = new Pair(PartType.STEP, 0, 999);
        int point = base.cards.indexOf(base.cards.stream()
                .filter(card -> card.lane.kind == LaneKind.EMOTION)
                .findFirst()
                .orElseThrow());
        var points = new Pair(PartType.CARD, point, point);

        for (var pair : List.of(lanes, nowhere, points)) {
            assertThatThrownBy(() -> align(new Settled(Set.of(pair), Set.of())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        var one = new Pair(PartType.STEP, 0, 0);
        assertThatThrownBy(() -> new Settled(Set.of(one, new Pair(PartType.STEP, 0, 1)), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settled(Set.of(one), Set.of(Part.copy(PartType.STEP, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mapsWithNothingOnThem_areTheSame() {
        var empty = new MapContent(false, List.of(), List.of(), List.of());

        var alignment = Copies.align(empty, empty, Settled.NOTHING);

        assertThat(alignment.counts().shareOfSame()).isEqualTo(1);
        assertThat(alignment.nothingInCommon()).isFalse();
    }

    private Alignment align() {
        return align(Settled.NOTHING);
    }

    private Alignment align(Settled settled) {
        return Copies.align(base.content(), copy.content(), settled);
    }

    /** The one that differs. */
    private static Match only(Alignment alignment) {
        var found = alignment.matches().stream()
                .filter(match -> !match.isPair() || !match.differences().isEmpty())
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private String baseText(Match match) {
        return base.content().cards().get(Objects.requireNonNull(match.base())).text();
    }
}
