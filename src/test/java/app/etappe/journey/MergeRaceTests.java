package app.etappe.journey;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.etappe.base.Refusal;
import app.etappe.segment.SegmentMergeService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestDatabase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann makes a variant while Bob merges its segment: one of them comes first, whoever it is. */
abstract class MergeRaceTests extends VariantFixture {

    @Autowired
    SegmentMergeService merges;

    @Autowired
    TestDatabase database;

    private UUID map = UUID.randomUUID();
    private UUID families = map;
    private UUID parents = map;

    @BeforeEach
    void two_segments() {
        var board = furnished();
        map = board.mapId();
        var workspace = as(ann, () -> maps.details(map)).workspaceId();
        var household = as(ann, () -> dimensions.add(workspace, "Household"));
        families = as(ann, () -> segment(workspace, household, "Families"));
        parents = as(ann, () -> segment(workspace, household, "Parents"));
    }

    @Test
    void variant_that_is_being_made_follows_its_segment_into_the_other() {
        var merging = whileOpen(this::add, this::merge);

        merging.join();
        assertThat(as(ann, () -> variants.list(map)))
                .extracting(LayerDetails::name)
                .containsExactly("Families");
    }

    @Test
    void variant_of_a_segment_that_is_being_merged_is_not_made() {
        var making = whileOpen(this::merge, this::add);

        assertThatThrownBy(making::join)
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("segment-archived"));
        assertThat(as(ann, () -> variants.list(map))).isEmpty();
    }

    /** Does the one, and commits it only when the other waits for it, or is through. */
    private CompletableFuture<Void> whileOpen(Runnable one, Runnable other) {
        return as(
                ann,
                () -> transaction.execute(status -> {
                    one.run();
                    var begun = CompletableFuture.runAsync(() -> as(bob, other));
                    await().until(() -> begun.isDone() || database.isSomebodyWaiting());
                    return begun;
                }));
    }

    private void add() {
        variants.add(map, Set.of(parents));
    }

    private void merge() {
        merges.merge(parents, families, Set.of());
    }

    @OnH2
    static class H2Test extends MergeRaceTests {}

    @OnMariaDb
    static class MariaDbTest extends MergeRaceTests {}
}
