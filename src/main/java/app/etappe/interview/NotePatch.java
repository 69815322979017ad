package app.etappe.interview;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line as it travels, or as much of it as changed. */
public record NotePatch(UUID id, @JsonAnyGetter Map<String, @Nullable Object> fields) {

    private static final Set<String> MADE =
            Set.of(NoteProperty.MADE.code(), NoteProperty.REMOVED.code(), NoteProperty.HIDDEN.code());

    /** A line with its tags and links. */
    record Content(Note note, Collection<UUID> tags, Collection<EvidenceLink> links) {}

    /** All of the line. */
    static NotePatch whole(Content content) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var property : NoteProperty.values()) {
            putOwn(content.note(), property, fields);
        }
        fields.values().removeIf(value -> value == null);
        if (!content.tags().isEmpty()) {
            fields.put("tags", sorted(content.tags()));
        }
        if (!content.links().isEmpty()) {
            fields.put("links", links(content.links()));
        }
        return new NotePatch(content.note().id(), fields);
    }

    /** What these properties of the log are now; all of it where the line came, or came back. */
    static NotePatch part(Content content, Set<String> properties) {
        if (!content.note().isThere()) {
            return new NotePatch(content.note().id(), Map.of("removed", true));
        }
        if (properties.stream().anyMatch(MADE::contains)) {
            return whole(content);
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var name : properties) {
            if (name.startsWith(NoteProperty.TAG)) {
                fields.put("tags", sorted(content.tags()));
            } else if (name.startsWith(NoteProperty.LINK)) {
                fields.put("links", links(content.links()));
            } else {
                NoteProperty.of(name).ifPresent(property -> putOwn(content.note(), property, fields));
            }
        }
        return new NotePatch(content.note().id(), fields);
    }

    private static void putOwn(Note note, NoteProperty property, Map<String, @Nullable Object> fields) {
        switch (property) {
            case TEXT -> fields.put("text", note.text());
            case KIND -> fields.put("kind", note.kind());
            case SPEAKER -> fields.put("speaker", note.speaker());
            case AT -> fields.put("at", note.at());
            case MOOD -> fields.put("mood", note.mood());
            case MASKS -> fields.put("masks", note.read(NoteProperty.MASKS));
            case POSITION -> fields.put("rank", note.rank());
            case MADE, HIDDEN, REMOVED -> {}
        }
    }

    private static List<UUID> sorted(Collection<UUID> tags) {
        return tags.stream().sorted().toList();
    }

    private static List<Map<String, Object>> links(Collection<EvidenceLink> links) {
        return links.stream().map(NotePatch::link).collect(Collectors.toList());
    }

    private static Map<String, Object> link(EvidenceLink link) {
        var target = link.target();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", link.id());
        fields.put("map", target.mapId());
        fields.put("element", target.elementId());
        if (target.laneId() != null) {
            fields.put("lane", target.laneId());
        }
        fields.put("stance", target.stance());
        if (target.mood() != null) {
            fields.put("mood", target.mood());
        }
        link.part().all().forEach(part -> {
            fields.put("from", part.from());
            fields.put("to", part.to());
        });
        return fields;
    }
}
