package app.etappe.interview;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of which maps something else is said after a command on lines. */
@Component
class EvidenceNews {

    /** What of a line is told where it stands behind something, besides its links. */
    private static final Set<String> TOLD = Stream.of(
                    NoteProperty.TEXT,
                    NoteProperty.KIND,
                    NoteProperty.SPEAKER,
                    NoteProperty.MOOD,
                    NoteProperty.MASKS,
                    NoteProperty.HIDDEN,
                    NoteProperty.REMOVED)
            .map(NoteProperty::code)
            .collect(Collectors.toSet());

    private final Notes notes;
    private final ApplicationEventPublisher events;

    EvidenceNews(Notes notes, ApplicationEventPublisher events) {
        this.notes = notes;
        this.events = events;
    }

    /** @param edit done, and not committed yet */
    void tell(NoteEdit edit) {
        var links = edit.values().stream()
                .filter(value -> value.property().startsWith(NoteProperty.LINK))
                .map(value -> EvidenceLink.mapOf(value.after() == null ? value.before() : value.after()));
        // What is linked to a line that is new is among the values.
        var made = ChangedNote.made(edit.values());
        var ofLines = notes
                .links(edit.values().stream()
                        .filter(value -> TOLD.contains(value.property()) && !made.contains(value.noteId()))
                        .map(ChangedNote::noteId)
                        .collect(Collectors.toSet()))
                .stream()
                .map(link -> link.target().mapId());
        var maps = Stream.concat(links, ofLines).collect(Collectors.toSet());
        if (!maps.isEmpty()) {
            events.publishEvent(new EvidenceChanged(maps));
        }
    }
}
