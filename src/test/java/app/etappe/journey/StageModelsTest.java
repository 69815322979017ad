package app.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StageModelsTest {

    private final StageModels models = new StageModels(JsonMapper.shared());

    @Test
    void theModelsThatPeopleExpect_areThere() {
        assertThat(models.all())
                .extracting(StageModel::id)
                .containsExactly("aida-loyalty", "six-stage-buying", "loop", "life-cycle");
    }

    @Test
    void aMapFromAModel_speaksTheMapsLanguage() {
        assertThat(models.start("six-stage-buying", Locale.GERMANY).stages())
                .extracting(MapContent.Stage::title)
                .containsExactly("Informieren", "Befähigen", "Evaluieren", "Bewerten", "Kaufen", "Nutzen/Anwenden");
        assertThat(models.start("six-stage-buying", Locale.ENGLISH).stages().getFirst())
                .extracting(MapContent.Stage::title)
                .isEqualTo("Inform");
        assertThat(models.start("loop", Locale.GERMAN).lanes())
                .extracting(MapContent.Lane::name)
                .contains("Schmerzpunkte", "Hinter den Kulissen");
    }

    @Test
    void theSixStages_askTheirQuestions_inTheMapsLanguage() {
        assertThat(models.start("six-stage-buying", Locale.ENGLISH).stages())
                .extracting(MapContent.Stage::question)
                .containsExactly(
                        "Is there a solution to my problem at all?",
                        "What do I need to know to judge a solution?",
                        "What solutions are there, and who sells them?",
                        "Which of them suit me?",
                        "Where do I buy, and why now?",
                        "Would I buy again, or more, and recommend it?");
        assertThat(models.start("six-stage-buying", Locale.GERMANY).stages())
                .extracting(MapContent.Stage::question)
                .startsWith("Gibt es für mein Problem überhaupt eine Lösung?")
                .allSatisfy(question -> assertThat(question).endsWith("?").hasSizeLessThan(50))
                .doesNotHaveDuplicates();
    }

    @Test
    void aModelWithoutQuestions_leavesThemToThePeople() {
        assertThat(models.start("loop", Locale.GERMAN).stages())
                .extracting(MapContent.Stage::question)
                .containsOnly("");
    }

    @Test
    void aMapFromAModel_hasAStepInEachStage_andLanesToWriteInto() {
        var map = models.start("loop", Locale.ENGLISH);

        assertThat(map.loop()).isTrue();
        assertThat(map.stages()).allSatisfy(stage -> assertThat(stage.steps()).hasSize(1));
        assertThat(map.lanes()).extracting(MapContent.Lane::kind).contains(LaneKind.EMOTION, LaneKind.ACTIONS);
        assertThat(map.cards()).isEmpty();
    }

    @Test
    void aBlankMap_hasNoStages() {
        assertThat(models.blank(Locale.ENGLISH).stages()).isEmpty();
    }

    @Test
    void anUnknownModel_isNotFound() {
        assertThatThrownBy(() -> models.start("funnel", Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
    }
}
