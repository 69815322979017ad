package app.etappe.journey.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.journey.BoardAnswer;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.Operation;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** What the list of maps shows of their variants. */
class VariantChipsTest extends VariantsFixture {

    @Autowired
    BoardService boards;

    @Test
    void variant_leads_to_the_map_as_it_is_there() {
        assertThat(chip(visitor(vic, list), "Families: no differences").getHref())
                .isEqualTo(list + "/m/" + train + "/" + forFamilies);
    }

    @Test
    void elements_that_are_otherwise_are_counted_once_and_checked_ones_not() {
        var plan = stage(null, "Plan");
        var pay = stage(null, "Pay");
        var ride = stage(null, "Ride");
        stage(forFamilies, "Count the children");
        var forgotten = stage(forFamilies, "Forgotten");
        does(forFamilies, title(plan, "Plan together"), new Operation.Check(ride), new Operation.Remove(pay));
        does(forFamilies, new Operation.Set(plan, "question", StringNode.valueOf("Where to?")));
        does(forFamilies, new Operation.Remove(forgotten));

        assertThat(chip(visitor(vic, list), "Families: 3 differences").isVisible())
                .isTrue();
    }

    @Test
    void future_states_follow_their_variant_with_their_date() {
        as(ann, () -> variants.add(train, Set.of(commuters, north)));
        as(ann, () -> variants.addFuture(train, null, "Everybody online", LocalDate.of(2031, 5, 1)));
        as(ann, () -> variants.addFuture(train, forFamilies, "With the new app", LocalDate.of(2030, 1, 1)));

        assertThat(names(visitor(vic, list)))
                .containsExactly(
                        "Everybody online (May 2031)",
                        "Families",
                        "Families: With the new app (Jan 2030)",
                        "Commuters, North");
    }

    @Test
    void many_variants_fold_until_somebody_asks_for_them() {
        var kinds = as(ann, () -> dimensions.add(rail, "Kind"));
        for (var name : List.of("Kind A", "Kind B", "Kind C", "Kind D", "Kind E")) {
            var kind = segment(kinds, name, Colour.PINK);
            as(ann, () -> variants.add(train, Set.of(kind)));
        }
        var page = visitor(vic, list);
        assertThat(names(page)).containsExactly("Families", "Kind A", "Kind B", "Kind C");

        page.click(page.find(NativeButton.class).withText("+2").single());

        assertThat(names(page)).hasSize(6).endsWith("Kind D", "Kind E");
    }

    @Test
    void archived_variants_are_left_out() {
        var page = visitor(vic, list);
        assertThat(names(page)).containsExactly("Families");

        as(ann, () -> variants.archive(train, forFamilies));
        page.open(list);

        assertThat(page.find(UnorderedList.class)
                        .withClassName("etappe-map-variants")
                        .exists())
                .isFalse();
    }

    private UUID stage(@Nullable UUID layer, String title) {
        var id = Ids.next();
        does(layer, new Operation.Add(id, "stage", train, null, null, null, title, null, null, null, null, null));
        return id;
    }

    private static Operation title(UUID element, String title) {
        return new Operation.Set(element, "text", StringNode.valueOf(title));
    }

    private void does(@Nullable UUID layer, Operation... ops) {
        var command = BoardCommand.now(ops);
        BoardAnswer answer = as(ann, () -> boards.apply(train, layer, command));
        assertThat(answer).isInstanceOf(BoardAnswer.Committed.class);
    }

    private static Anchor chip(Visitor page, String label) {
        return page.find(Anchor.class).withAriaLabel(label).single();
    }

    private static List<String> names(Visitor page) {
        return page.find(Anchor.class).withClassName("etappe-map-variant").all().stream()
                .map(chip -> chip.getElement().getTextRecursively().replaceFirst("\\d+$", ""))
                .toList();
    }
}
