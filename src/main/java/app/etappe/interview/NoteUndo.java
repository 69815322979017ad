package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.live.UndoStack;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back one of my revisions, property by property; what others changed since stays as it is. */
@Component
class NoteUndo {

    private final InterviewLog log;
    private final Speakers speakers;

    NoteUndo(InterviewLog log, Speakers speakers) {
        this.log = log;
        this.speakers = speakers;
    }

    void undo(NoteEdit edit) {
        takeBack(edit, stack(edit).undoable(), "nothing-to-undo");
    }

    void redo(NoteEdit edit) {
        takeBack(edit, stack(edit).redoable(), "nothing-to-redo");
    }

    private UndoStack stack(NoteEdit edit) {
        return UndoStack.of(log.deeds(edit.interviewId(), edit.authorId()));
    }

    private void takeBack(NoteEdit edit, @Nullable Long revision, String otherwise) {
        if (revision == null) {
            throw new Refusal(otherwise);
        }
        edit.takeBack(revision);
        var values = log.values(edit.interviewId(), revision, revision);
        var made = ChangedNote.made(values);
        // Read at once, so that they are at hand one by one.
        var read = edit.notes()
                .some(
                        edit.interviewId(),
                        values.stream().map(ChangedNote::noteId).distinct().toList());
        values.reversed().forEach(value -> revert(edit, value, made));
        read.stream().filter(Note::isHidden).forEach(note -> edit.keep(note.id()));
    }

    private void revert(NoteEdit edit, ChangedNote value, Set<UUID> made) {
        var note = edit.notes().find(edit.interviewId(), value.noteId()).orElse(null);
        if (note == null || note.isHidden()) {
            return;
        }
        if (value.property().equals(NoteProperty.MADE.code())) {
            takeAway(edit, note, value.revision());
        } else if (!made.contains(note.id()) && !revert(edit, note, value)) {
            edit.keep(note.id());
        }
    }

    /** What the revision made goes as a whole, unless others have written on it. */
    private void takeAway(NoteEdit edit, Note note, long revision) {
        if (log.isSharedSince(edit.interviewId(), note.id(), revision, edit.authorId())) {
            edit.keep(note.id());
        } else {
            edit.change(note, NoteProperty.REMOVED, NoteProperty.YES);
        }
    }

    /** @return false where somebody else has changed it since, or its words are gone */
    private boolean revert(NoteEdit edit, Note note, ChangedNote value) {
        var property = value.property();
        if (property.startsWith(NoteProperty.TAG)) {
            return revertTag(edit, note, value);
        }
        if (property.startsWith(NoteProperty.LINK)) {
            return revertLink(edit, note, value);
        }
        var own = NoteProperty.of(property).orElseThrow();
        if (own == NoteProperty.TEXT) {
            return revertText(edit, note, value);
        }
        if (!Objects.equals(note.read(own), value.after())) {
            return false;
        }
        if (own == NoteProperty.SPEAKER && !speakers.isHeard(edit, value.before())) {
            return false;
        }
        if (own != NoteProperty.HIDDEN) {
            edit.change(note, own, value.before());
        }
        return true;
    }

    /** An undo of a later text has given the same words another number. */
    private static boolean revertText(NoteEdit edit, Note note, ChangedNote value) {
        var before = words(edit, note, value.before());
        if (before == null || !note.text().equals(words(edit, note, value.after()))) {
            return false;
        }
        edit.writeAlone(note, before);
        return true;
    }

    /** The words that the log means by a number; null where they are gone. */
    private static @Nullable String words(NoteEdit edit, Note note, @Nullable String number) {
        long parsed = Long.parseLong(String.valueOf(number));
        return parsed == 0
                ? ""
                : edit.notes().text(note.id(), parsed).map(NoteText::text).orElse(null);
    }

    private static boolean revertTag(NoteEdit edit, Note note, ChangedNote value) {
        var tagId = UUID.fromString(value.property().substring(NoteProperty.TAG.length()));
        boolean there = edit.notes().tag(note.id(), tagId).isPresent();
        if (there != (value.after() != null)) {
            return false;
        }
        if (value.before() == null) {
            edit.untag(note, tagId);
        } else if (edit.notes().tagExists(tagId)) {
            edit.tag(note, tagId);
        }
        return true;
    }

    private static boolean revertLink(NoteEdit edit, Note note, ChangedNote value) {
        var linkId = UUID.fromString(value.property().substring(NoteProperty.LINK.length()));
        var link = edit.notes().link(linkId).orElse(null);
        if (!Objects.equals(link == null ? null : link.logged(), value.after())) {
            return false;
        }
        var before = value.before();
        if (link != null && before != null) {
            edit.cut(link, EvidenceLink.ofLogged(linkId, note, before).part());
        } else if (link != null) {
            edit.unlink(link);
        } else if (before != null) {
            edit.link(EvidenceLink.ofLogged(linkId, note, before));
        }
        return true;
    }
}
