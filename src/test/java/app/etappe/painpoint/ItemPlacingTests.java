package app.etappe.painpoint;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.Operation;
import app.etappe.journey.Visibility;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Items on the cards of maps, and two items made one. */
abstract class ItemPlacingTests extends ItemFixture {

    @Autowired
    ItemMergeService merging;

    @Autowired
    ItemLikenessService likeness;

    private int notLifted(UUID map) {
        return Arrays.stream(ItemKind.values())
                .mapToInt(kind -> notLifted(map, kind))
                .sum();
    }

    private int notLifted(UUID map, ItemKind kind) {
        return as(vic, () -> placing.unlifted(map, kind)).size();
    }

    @Test
    void several_cards_are_lifted_as_one_and_count_no_more() {
        var workspace = workspace();
        var map = map(workspace);
        assertThat(notLifted(map)).isEqualTo(3);

        var item = lift(map, LATE, LATE, DEAR);

        assertThat(cards(vic, item)).containsExactly(card(map, LATE), card(map, DEAR));
        assertThat(notLifted(map)).isEqualTo(1);
        assertThat(notLifted(map, ItemKind.OPPORTUNITY)).isEqualTo(1);
        assertThat(notLifted(map, ItemKind.PAIN_POINT)).isZero();
    }

    @Test
    void item_stands_on_several_maps_and_a_card_carries_one_at_most() {
        var workspace = workspace();
        var map = map(workspace);
        var other = map(workspace);
        var item = lift(map, LATE, LATE);

        as(ed, () -> placing.place(item, other, List.of(card(other, DEAR), card(other, DEAR))));
        as(ed, () -> placing.place(item, other, List.of(card(other, DEAR))));

        assertThat(cards(vic, item)).containsExactly(card(map, LATE), card(other, DEAR));
        var second = pain(workspace, DEAR);
        refusedTo(ed, "card-lifted", () -> placing.place(second, map, List.of(card(map, LATE))));
        refusedTo(ed, "card-lifted", () -> placing.lift(map, List.of(card(map, LATE)), draft(DEAR)));
        as(ed, () -> placing.unplace(map, List.of(card(map, LATE), Ids.next())));
        as(ed, () -> placing.place(second, map, List.of(card(map, LATE))));
        assertThat(cards(vic, second)).containsExactly(card(map, LATE));
    }

    @Test
    void two_who_lift_the_same_card_at_once_make_one_item() throws InterruptedException {
        var workspace = workspace();
        var map = map(workspace);
        var card = card(map, LATE);
        Callable<Object> lift = () -> as(ed, () -> placing.lift(map, List.of(card), draft(LATE)));

        try (var both = Executors.newFixedThreadPool(4)) {
            var failed = both.invokeAll(List.of(lift, lift, lift, lift)).stream()
                    .filter(done -> {
                        try {
                            done.get();
                            return false;
                        } catch (ExecutionException refused) {
                            assertThat(refused.getCause()).hasMessageContaining("card-lifted");
                            return true;
                        } catch (InterruptedException impossible) {
                            throw new IllegalStateException(impossible);
                        }
                    })
                    .count();
            assertThat(failed).isEqualTo(3);
        }

        assertThat(as(vic, () -> items.list(workspace))).hasSize(1);
    }

    @Test
    void cards_of_other_lanes_and_maps_and_workspaces_are_refused() {
        var workspace = workspace();
        var map = map(workspace);
        var other = map(workspace);
        var foreign = map(workspace());
        var item = pain(workspace, LATE);

        refusedTo(ed, "wrong-lane", () -> placing.place(item, map, List.of(card(map, APP))));
        refusedTo(ed, "not-found", () -> placing.place(item, map, List.of(card(map, "Compares prices"))));
        refusedTo(ed, "not-found", () -> placing.place(item, map, List.of(card(other, LATE))));
        refusedTo(ed, "not-found", () -> placing.place(item, foreign, List.of(card(foreign, LATE))));
        refusedTo(ed, "not-found", () -> placing.lift(map, List.of(Ids.next()), draft(LATE)));
        refusedTo(ed, "cards-none", () -> placing.lift(map, List.of(), draft(LATE)));
        refusedTo(dan, "not-allowed", () -> placing.place(item, map, List.of(card(map, LATE))));
        refusedTo(sam, "not-found", () -> placing.place(item, map, List.of(card(map, LATE))));

        assertThat(cards(ann, item)).isEmpty();
        assertThat(as(vic, () -> items.list(workspace))).hasSize(1);
    }

    @Test
    void removed_card_is_no_place_and_back_with_undo() {
        var workspace = workspace();
        var map = map(workspace);
        var item = lift(map, LATE, LATE);
        var card = card(map, LATE);

        does(map, new Operation.Remove(card));
        assertThat(cards(vic, item)).isEmpty();
        assertThat(notLifted(map)).isEqualTo(2);
        does(map, new Operation.Undo());

        assertThat(cards(vic, item)).containsExactly(card);
    }

    @Test
    void places_on_maps_that_are_hidden_archived_or_deleted_are_left_out() {
        var workspace = workspace();
        var map = map(workspace);
        var item = lift(map, LATE, LATE);

        as(ed, () -> maps.share(map, Visibility.MEMBERS, Set.of()));
        assertThat(cards(vic, item)).isEmpty();
        assertThat(cards(ed, item)).hasSize(1);
        as(ed, () -> maps.archive(map));
        assertThat(cards(ed, item)).isEmpty();
        as(ed, () -> maps.delete(map));

        assertThat(database.sql()
                        .sql("select count(*) from item_place where map_id = ?")
                        .param(map)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(details(ed, item).summary().title()).isEqualTo(LATE);
    }

    @Test
    void deleted_item_leaves_its_cards_to_be_lifted_again() {
        var workspace = workspace();
        var map = map(workspace);
        var item = lift(map, LATE, LATE);

        as(ed, () -> items.delete(item));

        refusedTo(ed, "not-found", () -> items.details(item));
        assertThat(notLifted(map)).isEqualTo(3);
        assertThat(lift(map, LATE, LATE)).isNotEqualTo(item);
    }

    @Test
    void merged_item_brings_cards_answers_links_and_a_missing_description() {
        var workspace = workspace();
        var map = map(workspace);
        var app = as(ed, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, APP)));
        var link = new ItemLink("Ticket 7", "https://example.org/7");
        var from = lift(map, LATE, LATE);
        as(
                ed,
                () -> items.change(
                        from,
                        new ItemDraft(ItemKind.PAIN_POINT, LATE, "Why", 5, null, List.of(link), Set.of(app)),
                        version(from)));
        var into = lift(map, DEAR, DEAR);

        as(ed, () -> merging.merge(from, into));

        refusedTo(ed, "not-found", () -> items.details(from));
        var read = details(vic, into);
        assertThat(cards(vic, into)).containsExactlyInAnyOrder(card(map, LATE), card(map, DEAR));
        assertThat(read.description()).isEqualTo("Why");
        assertThat(read.links()).containsExactly(link);
        assertThat(read.answers()).extracting(ItemReference::id).containsExactly(app);
        assertThat(read.summary().severity()).isNull();
    }

    @Test
    void merging_with_itself_another_kind_or_workspace_changes_nothing() {
        var workspace = workspace();
        var late = pain(workspace, LATE);
        var app = as(ed, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, APP)));
        var foreign = pain(workspace(), DEAR);

        refusedTo(ed, "merge-with-itself", () -> merging.merge(late, late));
        refusedTo(ed, "wrong-kind", () -> merging.merge(late, app));
        refusedTo(ed, "not-found", () -> merging.merge(late, foreign));
        refusedTo(ed, "not-found", () -> merging.merge(late, Ids.next()));
        refusedTo(vic, "not-allowed", () -> merging.merge(late, late));

        assertThat(as(vic, () -> items.list(workspace))).hasSize(2);
    }

    @Test
    void items_alike_are_those_that_share_words_in_whatever_form() {
        var workspace = workspace();
        var late = pain(workspace, "Tickets arrive too late");
        var paper = pain(workspace, "Paper tickets arrive two days before departure");
        pain(workspace, "Nobody answers");
        as(ed, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, "Tickets on the telephone")));

        assertThat(as(vic, () -> likeness.alike(workspace, ItemKind.PAIN_POINT, "The paper ticket had not arrived")))
                .extracting(ItemReference::id)
                .containsExactly(paper, late);
        assertThat(as(vic, () -> likeness.alike(workspace, ItemKind.PAIN_POINT, " ")))
                .isEmpty();
    }

    @OnH2
    static class H2Test extends ItemPlacingTests {}

    @OnMariaDb
    static class MariaDbTest extends ItemPlacingTests {}
}
