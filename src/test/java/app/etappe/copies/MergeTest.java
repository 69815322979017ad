package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.exchange.ExampleFiles;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What makes each copy out of the base. */
class MergeTest {

    private final Sketch base = Sketch.of(ExampleFiles.rail());
    private final Sketch families = Sketch.of(ExampleFiles.rail());
    private final Sketch commuters = Sketch.of(ExampleFiles.rail());

    @Test
    void eachCopy_isALayerOfItsOwn() {
        families.card("Hotline").channels = new TreeSet<>(Set.of("chat"));
        commuters.stages.removeLast();

        var merged = Copies.merge(contents(), nothingSettled());

        assertThat(merged.base()).isZero();
        assertThat(merged.layers()).extracting(Merged.Layer::copy).containsExactly(1, 2);
        assertThat(merged.layers().get(0).differences())
                .extracting(Object::getClass)
                .containsExactly(Difference.Untag.class, Difference.Tag.class);
        // The stage alone: its steps and cards are hidden with it.
        int last = base.stages.size() - 1;
        assertThat(merged.layers().get(1).differences())
                .containsExactly(new Difference.Hide(Part.base(PartType.STAGE, last)));
    }

    @Test
    void anyCopy_mayBeTheBase() {
        families.card("Hotline").text = "Hotline for families with small children";

        var merged = Copies.merge(contents(), nothingSettled(), 1);

        assertThat(merged.layers()).extracting(Merged.Layer::copy).containsExactly(0, 2);
        for (var layer : merged.layers()) {
            assertThat(Laid.over(families.content(), layer.differences()))
                    .isEqualTo(Sketch.byCell(contents().get(layer.copy())));
        }
    }

    @Test
    void aStageOfItsOwn_comesWithWhatStandsInIt() {
        var stage = new Sketch.Stage("With the pram");
        families.stages.add(1, stage);
        families.card(stage.step("Find the lift"), families.lane("Actions"), "Looks for the lift");

        var differences =
                Copies.merge(contents(), nothingSettled()).layers().getFirst().differences();

        assertThat(differences).extracting(Object::getClass).containsOnly(Difference.Add.class);
        assertThat(differences)
                .extracting(each -> each.part().type())
                .containsExactly(PartType.STAGE, PartType.STEP, PartType.CARD);
        var added = (Difference.Add) differences.getFirst();
        assertThat(added.place().after()).isEqualTo(Part.base(PartType.STAGE, 0));
        assertThat(added.traits().text()).isEqualTo("With the pram");
    }

    @Test
    void aCardThatWasSavedFromADroppedStage_isMovedAndNotHidden() {
        families.card("Agents use a different system from the site").step = families.step("Dream of the trip");
        families.stages.remove(1);

        var differences =
                Copies.merge(contents(), nothingSettled()).layers().getFirst().differences();

        assertThat(differences)
                .extracting(Object::getClass)
                .containsExactly(Difference.Move.class, Difference.Hide.class);
        assertThat(Laid.over(base.content(), differences)).isEqualTo(Sketch.byCell(families.content()));
    }

    @Test
    void everyCurveMayDiffer_andOnlyMoodsAreSaid() {
        families.cards.stream()
                .filter(card -> card.lane.kind == LaneKind.EMOTION)
                .forEach(card -> card.mood = card.mood == null || card.mood > 0 ? -2 : 3);

        assertThat(Copies.merge(contents(), nothingSettled())
                        .layers()
                        .getFirst()
                        .differences())
                .isNotEmpty()
                .allMatch(each -> each instanceof Difference.Set set && set.aspect() == Aspect.MOOD);
    }

    @Test
    void decisionsAreNeededForEachCopy() {
        assertThatThrownBy(() -> Copies.merge(contents(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Copies.merge(contents(), nothingSettled(), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<MapContent> contents() {
        return List.of(base.content(), families.content(), commuters.content());
    }

    private static List<Settled> nothingSettled() {
        return List.of(Settled.NOTHING, Settled.NOTHING, Settled.NOTHING);
    }
}
