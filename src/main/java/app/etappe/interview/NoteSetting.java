package app.etappe.interview;

import app.etappe.base.Refusal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives a property of a line another value. */
@Component
class NoteSetting {

    private final Speakers speakers;
    private final InterviewLog log;

    NoteSetting(Speakers speakers, InterviewLog log) {
        this.speakers = speakers;
        this.log = log;
    }

    /** @throws Refusal {@code overtaken}, or what is wrong with the value */
    void set(NoteEdit edit, NoteOperation.Set set, NoteCommand command) {
        var note = edit.find(set.note());
        var property = NoteProperty.of(set.property()).orElseThrow(() -> new Refusal("command-invalid"));
        if (command.again()) {
            requireNotOvertaken(edit, note, property, command.seen());
        }
        var value = set.value();
        switch (property) {
            case TEXT -> edit.write(note, NoteValues.text(NoteValues.string(value)));
            case KIND ->
                edit.change(
                        note, property, NoteKind.of(NoteValues.string(value)).name());
            case SPEAKER -> edit.change(note, property, speakers.require(edit, NoteValues.stringOrNone(value)));
            case AT -> edit.change(note, property, logged(NoteValues.at(NoteValues.longOrNone(value))));
            case MOOD -> edit.change(note, property, logged(NoteValues.mood(NoteValues.integerOrNone(value))));
            case MASKS -> edit.mask(note, masks(note, value));
            case MADE, POSITION, HIDDEN, REMOVED -> throw new Refusal("command-invalid");
        }
    }

    private static Spans masks(Note note, @Nullable JsonNode value) {
        var written = NoteValues.stringOrNone(value);
        return Spans.asked(written == null ? "" : written, note.text().length());
    }

    private static @Nullable String logged(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private void requireNotOvertaken(NoteEdit edit, Note note, NoteProperty property, long seen) {
        log.changedByOther(edit.interviewId(), note.id(), property.code(), seen, edit.authorId())
                .ifPresent(by -> {
                    throw overtaken(note, property, by);
                });
    }

    /** Somebody else was there before: says what stands there now, and who wrote it. */
    static Refusal overtaken(Note note, NoteProperty property, UUID by) {
        var value = property == NoteProperty.TEXT ? note.text() : note.read(property);
        return new Refusal("overtaken", Map.of("value", value == null ? "" : value, "by", by));
    }
}
