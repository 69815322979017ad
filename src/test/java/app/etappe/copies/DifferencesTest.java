package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.exchange.ExampleFiles;
import app.etappe.journey.LaneKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What makes a copy out of the base. */
class DifferencesTest {

    private final Sketch base = Sketch.of(ExampleFiles.rail());
    private final Sketch copy = Sketch.of(ExampleFiles.rail());

    @Test
    void anotherChannel_isOneMoreAndOneLess() {
        copy.card("Hotline").channels = new TreeSet<>(Set.of("chat"));

        assertThat(differences())
                .extracting(Object::getClass)
                .containsExactly(Difference.Untag.class, Difference.Tag.class);
    }

    @Test
    void aStageThatIsGone_isHiddenAlone() {
        copy.stages.removeLast();

        // Its steps and cards are hidden with it.
        assertThat(differences())
                .containsExactly(new Difference.Hide(Part.base(PartType.STAGE, base.stages.size() - 1)));
    }

    @Test
    void aStageOfItsOwn_comesWithWhatStandsInIt() {
        var stage = new Sketch.Stage("With the pram");
        copy.stages.add(1, stage);
        copy.card(stage.step("Find the lift"), copy.lane("Actions"), "Looks for the lift");

        var differences = differences();

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
        copy.card("Agents use a different system from the site").step = copy.step("Dream of the trip");
        copy.stages.remove(1);

        var differences = differences();

        assertThat(differences)
                .extracting(Object::getClass)
                .containsExactly(Difference.Move.class, Difference.Hide.class);
        assertThat(Laid.over(base.content(), differences)).isEqualTo(Sketch.byCell(copy.content()));
    }

    @Test
    void everyCurveMayDiffer_andOnlyMoodsAreSaid() {
        copy.cards.stream()
                .filter(card -> card.lane.kind == LaneKind.EMOTION)
                .forEach(card -> card.mood = card.mood == null || card.mood > 0 ? -2 : 3);

        assertThat(differences())
                .isNotEmpty()
                .allMatch(each -> each instanceof Difference.Set set && set.aspect() == Aspect.MOOD);
    }

    private List<Difference> differences() {
        return Copies.differences(base.content(), copy.content(), Settled.NOTHING);
    }
}
