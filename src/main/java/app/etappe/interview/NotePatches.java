package app.etappe.interview;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns revisions of the log into what pages hear of them: which properties changed says the log, their values the lines as
 * they stand. Later that may be ahead of the revision, and what the page gets afterwards says it once more.
 */
@Component
class NotePatches {

    private final Notes notes;

    NotePatches(Notes notes) {
        this.notes = notes;
    }

    /** What everybody hears of a command that was just done. */
    InterviewPatch patch(InterviewChange change, NoteEdit edit) {
        var values = edit.values();
        return patch(edit.interview(), change, values, contents(edit.interviewId(), values))
                .withKept(edit.kept());
    }

    /** A line that is new and has neither tags nor links, as most are, is at hand without a query. */
    private Map<UUID, NotePatch.Content> contents(UUID interviewId, List<ChangedNote> values) {
        var made = ChangedNote.made(values);
        var others = values.stream()
                .filter(value -> !made.contains(value.noteId()) || value.isOfTagOrLink())
                .map(ChangedNote::noteId)
                .collect(Collectors.toSet());
        var contents = new HashMap<UUID, NotePatch.Content>();
        if (!others.isEmpty()) {
            contents.putAll(contents(notes.some(interviewId, others)));
        }
        made.forEach(id -> contents.computeIfAbsent(
                id,
                plain -> new NotePatch.Content(notes.find(interviewId, plain).orElseThrow(), List.of(), List.of())));
        return contents;
    }

    /** A few queries, however many revisions they are. @param values what all of them changed */
    List<InterviewPatch> patches(Interview interview, List<InterviewChange> changes, List<ChangedNote> values) {
        var byRevision = values.stream().collect(Collectors.groupingBy(ChangedNote::revision));
        var contents = contents(notes.some(
                interview.id(), values.stream().map(ChangedNote::noteId).collect(Collectors.toSet())));
        return changes.stream()
                .map(change ->
                        patch(interview, change, byRevision.getOrDefault(change.revision(), List.of()), contents))
                .toList();
    }

    private static InterviewPatch patch(
            Interview interview,
            InterviewChange change,
            List<ChangedNote> values,
            Map<UUID, NotePatch.Content> contents) {
        var names = new LinkedHashMap<UUID, Set<String>>();
        values.forEach(value -> names.computeIfAbsent(value.noteId(), id -> new LinkedHashSet<>())
                .add(value.property()));
        boolean clock = names.remove(interview.id()) != null;
        var changed = names.entrySet().stream()
                .map(entry -> NotePatch.part(Objects.requireNonNull(contents.get(entry.getKey())), entry.getValue()))
                .toList();
        return new InterviewPatch(
                change.interviewId(),
                change.revision(),
                change.commandId(),
                change.authorId(),
                change.undoes(),
                changed,
                clock ? interview.clock().wire() : null,
                List.of());
    }

    /** Whole lines, for a snapshot. @param heard which of them may be shown */
    List<NotePatch> whole(UUID interviewId, Predicate<Note> heard) {
        var tags = notes.tagsOf(interviewId).stream()
                .collect(Collectors.groupingBy(
                        NoteTag::noteId, Collectors.mapping(NoteTag::tagId, Collectors.toList())));
        var links = notes.linksOf(interviewId).stream().collect(Collectors.groupingBy(EvidenceLink::noteId));
        return notes.all(interviewId).stream()
                .filter(Note::isThere)
                .filter(heard)
                .map(note -> NotePatch.whole(content(note, tags, links)))
                .toList();
    }

    private Map<UUID, NotePatch.Content> contents(Collection<Note> changed) {
        var ids = changed.stream().map(Note::id).toList();
        var tags = notes.tags(ids).stream()
                .collect(Collectors.groupingBy(
                        NoteTag::noteId, Collectors.mapping(NoteTag::tagId, Collectors.toList())));
        var links = notes.links(ids).stream().collect(Collectors.groupingBy(EvidenceLink::noteId));
        return changed.stream()
                .map(note -> content(note, tags, links))
                .collect(Collectors.toMap(content -> content.note().id(), Function.identity()));
    }

    private static NotePatch.Content content(
            Note note, Map<UUID, List<UUID>> tags, Map<UUID, List<EvidenceLink>> links) {
        return new NotePatch.Content(
                note, tags.getOrDefault(note.id(), List.of()), links.getOrDefault(note.id(), List.of()));
    }
}
