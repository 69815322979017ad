package app.etappe.bring.ui;

import app.etappe.copies.PartType;
import app.etappe.journey.MapContent;
import java.util.List;
import java.util.stream.Stream;

/** What a part of a map says, where it stands, and what stands in it. */
final class PartTexts {

    /** So much of what stands in something tells it from others. */
    private static final int FEW = 3;

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

    /** Some of the texts that stand in it; none for a card. */
    List<String> within(PartType type, int index) {
        Stream<String> texts = switch (type) {
            case MAP, CARD -> Stream.of();
            case STAGE -> map.stages().get(index).steps().stream();
            case STEP ->
                map.cards().stream().filter(card -> card.step() == index).map(MapContent.Card::text);
            case LANE ->
                map.cards().stream().filter(card -> card.lane() == index).map(MapContent.Card::text);
        };
        return texts.filter(text -> !text.isBlank()).limit(FEW).toList();
    }

    private Step step(int index) {
        var steps = map.stages().stream()
                .flatMap(stage -> stage.steps().stream().map(title -> new Step(stage.title(), title)))
                .toList();
        return steps.get(index);
    }
}
