package app.etappe.journey;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Colour;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** A board with a stage, two steps, two lanes and a card, and segments to make variants for. */
abstract class VariantFixture extends BoardFixture {

    @Autowired
    VariantService variants;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

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
}
