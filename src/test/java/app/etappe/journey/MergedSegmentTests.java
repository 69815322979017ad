package app.etappe.journey;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.segment.MergeQuestion;
import app.etappe.segment.SegmentMergeService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of Ann's variants when segments are merged, archived or called otherwise. */
@RecordApplicationEvents
abstract class MergedSegmentTests extends VariantFixture {

    @Autowired
    SegmentMergeService merges;

    @Autowired
    ApplicationEvents events;

    private Board board = new Board(boards, UUID.randomUUID(), ann);
    private UUID families = board.mapId();
    private UUID parents = families;
    private UUID north = families;

    @BeforeEach
    void ann_has_segments() {
        board = furnished();
        var workspace = as(ann, () -> maps.details(board.mapId())).workspaceId();
        var household = as(ann, () -> dimensions.add(workspace, "Household"));
        families = as(ann, () -> segment(workspace, household, "Families"));
        parents = as(ann, () -> segment(workspace, household, "Parents"));
        north = segment(board, "North");
    }

    @Test
    void variant_of_a_merged_segment_is_for_the_other_from_then_on() {
        var forParents = variant(parents);
        var there = variant(parents, north);
        as(ann, () -> variants.archive(board.mapId(), there));

        assertThat(questions()).isEmpty();
        merge(Set.of());

        assertThat(layer(forParents).name()).isEqualTo("Families");
        assertThat(layer(there).name()).isEqualTo("Families, North");
        assertThatThrownBy(() -> variant(families))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("variant-exists"));
        assertThat(told()).isTrue();
    }

    @Test
    void where_both_have_a_variant_somebody_says_which_one_stays() {
        var forFamilies = variant(families);
        var forParents = variant(parents);
        board.in(forParents).does(Board.text(card, "Asks the children"));
        var future = as(ann, () -> variants.addFuture(board.mapId(), forFamilies, "2030", null));

        assertThat(questions()).singleElement().satisfies(question -> {
            assertThat(question.place()).isEqualTo("Travelling by train");
            assertThat(question.choices())
                    .containsExactly(
                            new MergeQuestion.Choice(forFamilies, "Families", 0),
                            new MergeQuestion.Choice(forParents, "Parents", 1));
        });
        for (var answer : List.of(Set.<UUID>of(), Set.of(forFamilies, forParents))) {
            assertThatThrownBy(() -> merge(answer))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("merge-undecided"));
        }
        assertThat(layers()).noneMatch(LayerDetails::archived);

        merge(Set.of(forParents));

        assertThat(layer(forParents).archived()).isFalse();
        assertThat(layer(forParents).name()).isEqualTo("Families");
        assertThat(layer(forFamilies).archived()).isTrue();
        assertThat(layer(future).archived()).isTrue();
        board.in(forParents).does(Board.text(card, "Asks the parents"));
    }

    @Test
    void variants_that_do_not_clash_stay_side_by_side() {
        var forFamilies = variant(families);
        var forParentsThere = variant(parents, north);

        assertThat(questions()).isEmpty();
        merge(Set.of());

        assertThat(layer(forFamilies).archived()).isFalse();
        assertThat(layer(forParentsThere).name()).isEqualTo("Families, North");
    }

    @Test
    void map_that_who_merges_does_not_see_is_not_named_and_keeps_the_variant_of_the_segment_that_stays() {
        var forFamilies = variant(families);
        var forParents = variant(parents);
        as(ann, () -> maps.share(board.mapId(), Visibility.MEMBERS, Set.of()));

        assertThat(as(bob, () -> merges.questions(parents, families))).isEmpty();
        as(bob, () -> merges.merge(parents, families, Set.of()));

        assertThat(layer(forFamilies).archived()).isFalse();
        assertThat(layer(forParents).archived()).isTrue();
    }

    @Test
    void variant_goes_on_as_it_was_called_when_its_segment_is_archived_meanwhile() {
        var forFamilies = variant(families);
        board.in(forFamilies).does(Board.text(card, "Asks the children"));

        as(ann, () -> segments.archive(families));
        board.in(forFamilies).does(Board.text(card, "Asks the whole family"));

        assertThat(layer(forFamilies).name()).isEqualTo("Families");
        assertThat(layer(forFamilies).archived()).isFalse();
        assertThat(as(ann, () -> maps.content(board.mapId(), forFamilies)).cards())
                .extracting(MapContent.Card::text)
                .containsExactly("Asks the whole family");
    }

    @Test
    void pages_hear_of_a_variant_s_other_name() {
        variant(families);
        events.clear();

        as(ann, () -> segments.archive(north));

        assertThat(told()).isTrue();
    }

    private UUID variant(UUID... some) {
        return as(ann, () -> variants.add(board.mapId(), Set.of(some)));
    }

    private List<MergeQuestion> questions() {
        return as(ann, () -> merges.questions(parents, families));
    }

    private void merge(Set<UUID> staying) {
        as(ann, () -> merges.merge(parents, families, staying));
    }

    private boolean told() {
        return events.stream(LayersChanged.class)
                .anyMatch(changed -> changed.mapId().equals(board.mapId()));
    }

    private List<LayerDetails> layers() {
        return as(ann, () -> variants.list(board.mapId()));
    }

    private LayerDetails layer(UUID id) {
        return layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @OnH2
    static class H2Test extends MergedSegmentTests {}

    @OnMariaDb
    static class MariaDbTest extends MergedSegmentTests {}
}
