package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.journey.StageModel.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stage models that come with Etappe, and the maps that they start as. */
@Component
public class StageModels {

    private record UsualLane(LaneKind kind, Words name) {}

    private record Models(List<StageModel> models, Words firstStep, List<UsualLane> lanes) {}

    private final Models models;

    StageModels(JsonMapper json) {
        try (var file = new ClassPathResource("stage-models.json").getInputStream()) {
            models = json.readValue(file, Models.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All models, in the order in which they are offered. */
    public List<StageModel> all() {
        return models.models();
    }

    /**
     * A map that starts as this model: its stages with an empty step each, and the usual lanes, so that the first card
     * can be written at once. Names and questions are copies in the map's language.
     *
     * @throws Refusal {@code not-found} for an id that no model has
     */
    public MapContent start(String modelId, Locale language) {
        var model = models.models().stream()
                .filter(known -> known.id().equals(modelId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var firstStep = List.of(models.firstStep().in(language));
        var stages = model.stages().stream()
                .map(stage -> stage.start(language, firstStep))
                .toList();
        return new MapContent(model.loop(), stages, usualLanes(language), List.of());
    }

    /** A map without stages; the usual lanes wait for the first one. */
    public MapContent blank(Locale language) {
        return new MapContent(false, List.of(), usualLanes(language), List.of());
    }

    private List<MapContent.Lane> usualLanes(Locale language) {
        return models.lanes().stream()
                .map(lane -> new MapContent.Lane(lane.kind(), lane.name().in(language)))
                .toList();
    }
}
