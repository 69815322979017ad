package app.etappe.journey;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Colour;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A board with a stage, two steps, two lanes and a card, and segments to make variants for. */
abstract class VariantFixture extends BoardFixture {

    @Autowired
    VariantService variants;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    SeenBoard seenBoard;

    @Autowired
    Variants allVariants;

    @Autowired
    LayerValues rows;

    @Autowired
    TransactionTemplate transaction;

    UUID stage = UUID.randomUUID();
    UUID step = stage;
    UUID later = stage;
    UUID lane = stage;
    UUID feeling = stage;
    UUID card = stage;

    Board furnished() {
        var board = board();
        stage = board.stage("Plan");
        step = board.step(stage, "Dream");
        later = board.step(stage, "Compare");
        lane = board.lane("actions");
        feeling = board.lane("emotion");
        card = board.card(step, lane, "Collects places");
        return board;
    }

    UUID segment(Board board, String name) {
        return as(board.account(), () -> {
            var workspace = maps.details(board.mapId()).workspaceId();
            return segment(workspace, dimensions.add(workspace, "Kind of " + name), name);
        });
    }

    UUID segment(UUID workspace, UUID dimension, String name) {
        return segments.add(dimension, new SegmentDraft(name, "", null, Colour.ORANGE));
    }

    /** A variant for a segment of its own. */
    Board variant(Board board, String name) {
        var segment = segment(board, name);
        return board.in(as(board.account(), () -> variants.add(board.mapId(), Set.of(segment))));
    }

    Board future(Board board, String title) {
        return board.in(as(board.account(), () -> variants.addFuture(board.mapId(), board.layer(), title, null)));
    }

    void archive(Board variant) {
        as(ann, () -> variants.archive(variant.mapId(), layerOf(variant)));
    }

    void restore(Board variant) {
        as(ann, () -> variants.restore(variant.mapId(), layerOf(variant)));
    }

    static UUID layerOf(Board variant) {
        return Objects.requireNonNull(variant.layer());
    }

    /** What is seen of an element in the layer that is looked at; null where it is not. */
    @Nullable
    SeenElement seen(Board layer, UUID element) {
        return seen(layer).stream()
                .filter(each -> each.id().equals(element))
                .findFirst()
                .orElse(null);
    }

    List<SeenElement> seen(Board layer) {
        return transaction.execute(
                status -> seenBoard.read(layer.mapId(), allVariants.chain(layer.mapId(), layer.layer())));
    }

    /** What the variants of the map say, confirmations among it. */
    List<LayerValue> said(Board board) {
        return transaction.execute(status -> rows.all(board.mapId()));
    }
}
