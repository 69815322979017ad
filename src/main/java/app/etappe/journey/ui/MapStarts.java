package app.etappe.journey.ui;

import app.etappe.journey.MapService;
import app.etappe.journey.StageModel;
import app.etappe.journey.StageModels;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ways to start a map: from a stage model, blank, or from where other features bring them. */
@SpringComponent
class MapStarts {

    private static final String BLANK = "";

    private final MapService maps;
    private final StageModels models;
    private final List<MapSource> sources;

    MapStarts(MapService maps, StageModels models, List<MapSource> sources) {
        this.maps = maps;
        this.models = models;
        this.sources = sources;
    }

    /** Asks for what a new map needs, makes it and opens it. */
    void startNew(UUID workspaceId) {
        start(workspaceId, models.all().getFirst().id());
    }

    /** A button for each other source. */
    List<Button> sourceButtons(UUID workspaceId) {
        return sources.stream()
                .map(source -> new Button(
                        text(source.actionKey()), event -> source.start(workspaceId, made -> open(workspaceId, made))))
                .toList();
    }

    /** Everything that a map can be started from, one click away. */
    Component tiles(UUID workspaceId) {
        var tiles = new ArrayList<NativeButton>();
        models.all()
                .forEach(model -> tiles.add(tile(
                        model.name().in(UI.getCurrent().getLocale()),
                        stages(model),
                        () -> start(workspaceId, model.id()))));
        sources.forEach(source -> tiles.add(tile(
                text(source.tileKey()),
                text(source.tileTextKey()),
                () -> source.start(workspaceId, made -> open(workspaceId, made)))));
        tiles.add(tile(text("maps.model.blank"), text("maps.model.blank.text"), () -> start(workspaceId, BLANK)));
        var row = new Div();
        row.addClassName("etappe-map-tiles");
        tiles.forEach(row::add);
        var section = new Section(new H2(text("maps.start")), row);
        section.addClassName("etappe-map-starts");
        return section;
    }

    private void start(UUID workspaceId, String model) {
        new NewMapDialog(models.all(), model, draft -> open(workspaceId, make(workspaceId, draft))).open();
    }

    private UUID make(UUID workspaceId, MapDraft draft) {
        var content = draft.model().isEmpty()
                ? models.blank(draft.language())
                : models.start(draft.model(), draft.language());
        return maps.create(workspaceId, draft.title(), draft.language(), content);
    }

    private static NativeButton tile(String name, String detail, Runnable chosen) {
        var tile = new NativeButton("", event -> chosen.run());
        tile.add(new Span(name), new Span(detail));
        tile.addClassName("etappe-map-tile");
        return tile;
    }

    private static String stages(StageModel model) {
        return text(
                model.loop() ? "maps.model.stages.loop" : "maps.model.stages",
                model.stages().size());
    }

    private static void open(UUID workspaceId, UUID mapId) {
        UI.getCurrent().navigate(MapPlaces.map(workspaceId, mapId));
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
