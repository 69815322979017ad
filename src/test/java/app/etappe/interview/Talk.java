package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** An interview in somebody's hands. */
record Talk(NoteService notes, UUID workspace, UUID id, List<UUID> people, UUID who) {

    Talk of(UUID other) {
        return new Talk(notes, workspace, id, people, other);
    }

    NoteAnswer send(NoteCommand command) {
        return as(who, () -> notes.apply(id, command));
    }

    NoteAnswer tries(NoteOperation... ops) {
        return send(NoteCommand.now(ops));
    }

    InterviewPatch does(NoteOperation... ops) {
        var answer = tries(ops);
        assertThat(answer).isInstanceOf(NoteAnswer.Committed.class);
        return ((NoteAnswer.Committed) answer).patch();
    }

    /** A new line at the end, said by the first participant. */
    UUID says(String text) {
        return says(people.getFirst().toString(), text);
    }

    UUID says(@Nullable String speaker, String text) {
        var note = Ids.next();
        var last = lines().isEmpty() ? null : lines().getLast().id();
        does(new NoteOperation.Add(note, last, "verbatim", speaker, 1_000L, text, null, null));
        return note;
    }

    /** The lines that are there, in order. */
    List<NotePatch> lines() {
        return as(who, () -> notes.snapshot(id)).notes().stream()
                .sorted(Comparator.comparing(
                                (NotePatch note) -> String.valueOf(note.fields().get("rank")))
                        .thenComparing(NotePatch::id))
                .toList();
    }

    List<String> texts() {
        return lines().stream()
                .map(line -> String.valueOf(line.fields().get("text")))
                .toList();
    }

    @Nullable
    Object seen(UUID note, String property) {
        return lines().stream()
                .filter(line -> line.id().equals(note))
                .findFirst()
                .orElseThrow()
                .fields()
                .get(property);
    }

    static NoteOperation.Set text(UUID note, String text) {
        return set(note, "text", StringNode.valueOf(text));
    }

    static NoteOperation.Set set(UUID note, String property, @Nullable JsonNode value) {
        return new NoteOperation.Set(note, property, value);
    }

    static NoteAnswer refused(String code) {
        return new NoteAnswer.Refused(code, Map.of());
    }
}
