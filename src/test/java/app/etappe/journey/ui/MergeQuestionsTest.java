package app.etappe.journey.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.LayerDetails;
import app.etappe.segment.MergeQuestion;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Merging two segments that both have a variant of one map, on the page of segments. */
class MergeQuestionsTest extends VariantsFixture {

    @Test
    void bob_says_which_variant_stays_and_the_other_goes_into_the_archive() {
        var forCommuters = as(ann, () -> variants.add(train, Set.of(commuters)));
        var page = visitor(bob, list + "/segments");

        page.choose("Actions for “Commuters”", "Merge…");
        page.click("Merge");
        assertThat(page.sees("Please say for each map which variant stays.")).isTrue();
        assertThat(layers()).noneMatch(LayerDetails::archived);
        answer(page.field(RadioButtonGroup.class, "“Travelling by train”: which variant stays?"), forCommuters);
        page.click("Merge");

        assertThat(page.find(Dialog.class).exists()).isFalse();
        assertThat(layer(forFamilies).archived()).isTrue();
        assertThat(layer(forCommuters).archived()).isFalse();
        assertThat(layer(forCommuters).name()).isEqualTo("Families");
    }

    @Test
    void without_a_clash_nothing_is_asked() {
        var page = visitor(bob, list + "/segments");

        page.choose("Actions for “Commuters”", "Merge…");
        assertThat(page.find(RadioButtonGroup.class).exists()).isFalse();
        page.click("Merge");

        assertThat(layer(forFamilies).name()).isEqualTo("Families");
        assertThat(layer(forFamilies).archived()).isFalse();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the label tells what is chosen from
    private static void answer(RadioButtonGroup group, UUID staying) {
        group.setValue(group.getListDataView()
                .getItems()
                .filter(choice -> ((MergeQuestion.Choice) choice).id().equals(staying))
                .findFirst()
                .orElseThrow());
    }
}
