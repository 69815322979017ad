package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.base.live.LiveAnswer;
import app.etappe.base.live.LiveChange;
import app.etappe.base.live.LiveDocuments;
import app.etappe.base.live.LiveNoticed;
import app.etappe.base.live.LiveSnapshot;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maps as live documents. */
@Component
class BoardDocuments implements LiveDocuments {

    private static final String LAYERS = "layers";

    private final BoardService boards;
    private final VariantService variants;
    private final MapAccess access;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Map<String, BoardBadges> badges;

    BoardDocuments(
            BoardService boards,
            VariantService variants,
            MapAccess access,
            JsonMapper json,
            ApplicationEventPublisher events,
            List<BoardBadges> badges) {
        this.boards = boards;
        this.variants = variants;
        this.access = access;
        this.json = json;
        this.events = events;
        this.badges = badges.stream().collect(Collectors.toMap(BoardBadges::kind, Function.identity()));
    }

    @Override
    public String kind() {
        return "map";
    }

    @Override
    public void requireRead(UUID documentId) {
        access.requireRead(documentId);
    }

    @Override
    public boolean canEdit(UUID documentId) {
        return access.canEdit(documentId);
    }

    @Override
    public LiveSnapshot snapshot(UUID documentId) {
        var snapshot = boards.snapshot(documentId);
        return new LiveSnapshot(snapshot.revision(), json.writeValueAsString(snapshot));
    }

    @Override
    public LiveAnswer apply(UUID documentId, JsonNode command) {
        try {
            var layer = json.treeToValue(command, Target.class).layer();
            return answer(boards.apply(documentId, layer, json.treeToValue(command, BoardCommand.class)));
        } catch (JacksonException malformed) {
            return malformed.getCause() instanceof Refusal refusal
                    ? new LiveAnswer.Refused(refusal.code(), refusal.values())
                    : new LiveAnswer.Refused("command-invalid", Map.of());
        }
    }

    /** Where a command is meant; the base, if it does not say. */
    private record Target(@Nullable UUID layer) {}

    @Override
    public List<String> notices() {
        return Stream.concat(Stream.of(LAYERS), badges.keySet().stream()).toList();
    }

    @Override
    public List<String> notice(UUID documentId, String kind) {
        var known = badges.get(kind);
        List<?> frames = known == null ? List.of(new Layers(variants.list(documentId))) : known.frames(documentId);
        return frames.stream().map(json::writeValueAsString).toList();
    }

    /** The frame that names a map's variants. */
    private record Layers(List<LayerDetails> layers) {
        @JsonProperty
        String t() {
            return "layers";
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(LayersChanged changed) {
        events.publishEvent(new LiveNoticed(changed.mapId(), LAYERS));
    }

    private static LiveAnswer answer(BoardAnswer answer) {
        return switch (answer) {
            case BoardAnswer.Committed committed ->
                new LiveAnswer.Committed(committed.patch().revision());
            case BoardAnswer.Repeated repeated -> new LiveAnswer.Repeated(repeated.revision());
            case BoardAnswer.Refused refused -> new LiveAnswer.Refused(refused.code(), refused.values());
        };
    }

    @Override
    public List<LiveChange> changesSince(UUID documentId, long revision, int limit) {
        return boards.changesSince(documentId, revision, limit).stream()
                .map(patch -> (LiveChange) new BoardChange(patch, json))
                .toList();
    }

    @EventListener
    void on(BoardChanged changed) {
        events.publishEvent(new BoardChange(changed.patch(), json));
    }
}
