package app.etappe.bring.ui;

import app.etappe.copies.PartType;
import app.etappe.journey.MapContent;

/** What a part of a map says, and where it stands. */
final class PartTexts {

    private record Step(String stage, String title) {}

    private final MapContent map;

    PartTexts(MapContent map) {
        this.map = map;
    }

    String text(PartType type, int index) {
        return switch (type) {
            case MAP -> "";
            case STAGE -> map.stages().get(index).title();
            case STEP -> step(index).title();
            case LANE -> map.lanes().get(index).name();
            case CARD -> map.cards().get(index).text();
        };
    }

    /** Stage, step and lane, as far as it has them. */
    String place(PartType type, int index) {
        return switch (type) {
            case MAP, STAGE, LANE -> "";
            case STEP -> step(index).stage();
            case CARD -> {
                var card = map.cards().get(index);
                var step = step(card.step());
                yield String.join(
                        " · ",
                        step.stage(),
                        step.title(),
                        map.lanes().get(card.lane()).name());
            }
        };
    }

    private Step step(int index) {
        int left = index;
        for (var stage : map.stages()) {
            if (left < stage.steps().size()) {
                return new Step(stage.title(), stage.steps().get(left));
            }
            left -= stage.steps().size();
        }
        throw new IllegalArgumentException("No step " + index);
    }
}
