package app.etappe.painpoint;

import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.journey.PlaceService;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.ExampleWorkspaceEntered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes pain points of cards of an example map, some of them judged and decided, so that there is a list to look at. */
@Component
class ExampleItems {

    private static final String FILE = "examples/rail-pain-points.json";

    /** @param map the title of the map whose cards these are */
    private record Examples(String map, List<Example> items) {}

    /** @param lever by its code @param status null: open */
    private record Example(
            String card,
            int severity,
            @Nullable Integer impact,
            @Nullable Integer effort,
            @Nullable String lever,
            @Nullable ItemStatus status,
            @Nullable String reason,
            boolean owned) {}

    private final MapService maps;
    private final PlaceService places;
    private final ItemPlacingService placing;
    private final ItemService items;
    private final ItemJudgingService judging;
    private final ItemDecisionService deciding;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    ExampleItems(
            MapService maps,
            PlaceService places,
            ItemPlacingService placing,
            ItemService items,
            ItemJudgingService judging,
            ItemDecisionService deciding,
            CurrentUser currentUser,
            JsonMapper json) {
        this.maps = maps;
        this.places = places;
        this.placing = placing;
        this.items = items;
        this.judging = judging;
        this.deciding = deciding;
        this.currentUser = currentUser;
        this.json = json;
    }

    /** After the maps, of whose cards these are made. */
    @EventListener
    @Order(ExampleWorkspaceEntered.RESEARCH)
    void on(ExampleWorkspaceEntered entered) {
        if (entered.created()) {
            lay(entered.workspaceId(), file());
        }
    }

    private void lay(UUID workspaceId, Examples examples) {
        var map = maps.list(workspaceId, false).stream()
                .filter(summary -> summary.title().equals(examples.map()))
                .map(MapSummary::id)
                .findFirst()
                .orElseThrow();
        var cards = places.all(map).stream()
                .filter(place -> place.variantId() == null && place.laneId() != null)
                .collect(Collectors.toMap(MapPlace::text, Function.identity(), (one, other) -> one));
        examples.items()
                .forEach(example -> lay(workspaceId, map, Objects.requireNonNull(cards.get(example.card())), example));
    }

    private void lay(UUID workspaceId, UUID map, MapPlace card, Example example) {
        var lever = example.lever() == null
                ? null
                : StandardLever.valueOf(example.lever()).idIn(workspaceId);
        var draft =
                new ItemDraft(ItemKind.PAIN_POINT, example.card(), "", example.severity(), lever, List.of(), Set.of());
        var item = placing.lift(map, List.of(card.id()), draft);
        judging.judgeBoth(item, Judged.IMPACT, example.impact(), Judged.EFFORT, example.effort(), version(item));
        if (example.owned()) {
            deciding.assign(item, currentUser.requireId(), version(item));
        }
        if (example.status() != null && example.reason() != null) {
            deciding.decide(item, example.status(), example.reason(), version(item));
        }
    }

    private long version(UUID item) {
        return items.details(item).summary().version();
    }

    private Examples file() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return json.readValue(file, Examples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
