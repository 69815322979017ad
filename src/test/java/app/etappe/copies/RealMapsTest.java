package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.exchange.ExampleFiles;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The example journeys, and copies of them on which people of a segment went on working. */
class RealMapsTest {

    private static final MapContent RAIL = ExampleFiles.rail();
    private static final MapContent CAR = ExampleFiles.car();

    @Test
    void aCopyOfItself_isAllTheSame() {
        for (var map : List.of(RAIL, CAR)) {
            var alignment = Copies.align(map, map, Settled.NOTHING);

            assertThat(alignment.counts().shareOfSame()).isEqualTo(1);
            assertThat(alignment.matches()).allMatch(match -> match.likeness() == 1);
            assertThat(alignment.nothingInCommon()).isFalse();
        }
    }

    @Test
    void twoOtherJourneys_haveNothingInCommon() {
        assertThat(Copies.align(RAIL, CAR, Settled.NOTHING).nothingInCommon()).isTrue();
        assertThat(Copies.align(CAR, RAIL, Settled.NOTHING).nothingInCommon()).isTrue();
        assertThat(Copies.align(RAIL, new Sketch().content(), Settled.NOTHING).nothingInCommon())
                .isTrue();
    }

    @Test
    void theSameStagesFilledAnew_haveNothingInCommon() {
        var anew = Sketch.of(RAIL);
        anew.stages.forEach(stage -> stage.steps.forEach(step -> step.title = "Part " + step.title.hashCode()));
        anew.cards.forEach(card -> card.text = "Said " + card.text.hashCode());

        assertThat(Copies.align(RAIL, anew.content(), Settled.NOTHING).nothingInCommon())
                .isTrue();
    }

    @Test
    void aCopyForFamilies_isToldApartWhereItDiffers() {
        var families = Sketch.of(RAIL);
        families.stages.get(0).title = "Planning";
        families.stages.get(1).question = "Will they let us sit together?";
        families.step("Ask for advice").title = "Get advice";
        families.lane("Pain points").name = "What hurts";
        families.card("Eleven minutes on hold").text = "Eleven minutes on hold with a crying child";
        families.card("Hotline").channels = new TreeSet<>(List.of("phone", "whatsapp"));
        families.cards.stream()
                .filter(card -> card.lane.kind == LaneKind.EMOTION)
                .limit(3)
                .forEach(card -> card.mood = -3);
        families.card(
                families.step("Compare ways to go"), families.lane("Thoughts"), "Will there be a place for the pram?");
        families.cards.remove(families.card("Pass brochure"));

        var alignment = Copies.align(RAIL, families.content(), Settled.NOTHING);

        var counts = alignment.counts();
        assertThat(alignment.matches().stream().flatMap(match -> match.differences().stream()))
                .containsExactlyInAnyOrder(
                        Aspect.TEXT,
                        Aspect.TEXT,
                        Aspect.TEXT,
                        Aspect.TEXT,
                        Aspect.QUESTION,
                        Aspect.MOOD,
                        Aspect.MOOD,
                        Aspect.MOOD,
                        Aspect.CHANNELS);
        assertThat(counts.onlyBase()).isEqualTo(1);
        assertThat(counts.onlyCopy()).isEqualTo(1);
        assertThat(alignment.doubtful())
                .singleElement()
                .satisfies(doubt -> assertThat(RAIL.cards()
                                .get(Objects.requireNonNull(doubt.base()))
                                .text())
                        .isEqualTo("Eleven minutes on hold"));
        assertThat(counts.same()).isEqualTo(counts.total() - 11);
        assertThat(alignment.nothingInCommon()).isFalse();
    }
}
