package app.etappe.interview;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One command at work on an interview: all that changes goes through here, and into the log. */
class NoteEdit {

    private final Notes notes;
    private final Interview interview;
    private final UUID authorId;
    private final long revision;
    private final NoteRanks ranks;
    private final NoteRoom room;
    private final List<ChangedNote> values = new ArrayList<>();
    private final Map<Note, String> heardBefore = new LinkedHashMap<>();
    private final Set<UUID> kept = new LinkedHashSet<>();
    private boolean house;
    private @Nullable Long undoes;
    private @Nullable Set<UUID> withdrawn;

    NoteEdit(Notes notes, Interview interview, UUID authorId, long revision, boolean group) {
        this.notes = notes;
        this.interview = interview;
        this.authorId = authorId;
        this.revision = revision;
        this.ranks = new NoteRanks(notes, interview.id(), group);
        this.room = new NoteRoom(notes, interview.id());
    }

    /** A line that is there. @throws Refusal {@code unknown-note} */
    Note find(UUID noteId) {
        return notes.find(interview.id(), noteId).filter(Note::isThere).orElseThrow(() -> new Refusal("unknown-note"));
    }

    /** A new line without words, behind another, or null: as the first. @throws Refusal {@code id-in-use}, {@code limit-notes} */
    Note add(UUID noteId, @Nullable UUID after) {
        return add(noteId, after, "", note -> {});
    }

    /**
     * As {@link #add(UUID, UUID)}, with what it says from the start, so that it is one insert.
     *
     * @param changes changes its properties, and nothing else of it
     */
    Note add(UUID noteId, @Nullable UUID after, String text, Consumer<Note> changes) {
        room.take();
        // At the end where that one was never there: what was typed is wanted all the same.
        var neighbour = after == null ? null : notes.findOrLast(interview.id(), after);
        var note = new Note(noteId, interview.id(), rankBehind(neighbour));
        heardBefore.put(note, "");
        log(note.id(), NoteProperty.MADE.code(), null, NoteProperty.YES);
        log(note.id(), NoteProperty.POSITION.code(), null, note.rank());
        changes.accept(note);
        note.write(text, text.isEmpty() ? 0 : revision);
        notes.add(note);
        if (!text.isEmpty()) {
            keepText(note, 0, text);
        }
        return note;
    }

    void move(Note note, @Nullable UUID after) {
        var neighbour = after == null
                ? null
                : notes.find(interview.id(), after).orElseThrow(() -> new Refusal("unknown-neighbour"));
        change(note, NoteProperty.POSITION, rankBehind(neighbour));
    }

    private String rankBehind(@Nullable Note neighbour) {
        return ranks.behind(neighbour, note -> change(note.note(), NoteProperty.POSITION, note.rank()));
    }

    /** Gives the line a text, and moves what belongs to parts of the old one. */
    void write(Note note, String text) {
        var before = note.text();
        if (before.equals(text)) {
            return;
        }
        moveParts(note, before, text);
        writeAlone(note, text);
    }

    /** Gives the line a text, and leaves parts to whoever calls. */
    void writeAlone(Note note, String text) {
        heardBefore.putIfAbsent(note, note.heard());
        if (note.textNumber() == revision) {
            notes.text(note.id(), revision).orElseThrow().rewrite(text);
        } else {
            keepText(note, note.textNumber(), text);
        }
        note.write(text, revision);
    }

    private void keepText(Note note, long before, String text) {
        notes.persist(new NoteText(note.id(), revision, text));
        log(note.id(), NoteProperty.TEXT.code(), String.valueOf(before), String.valueOf(revision));
    }

    /** Takes the words of the line away for good. */
    void erase(Note note) {
        if (note.textNumber() != 0) {
            log(note.id(), NoteProperty.TEXT.code(), String.valueOf(note.textNumber()), "0");
        }
        note.erase();
    }

    private void moveParts(Note note, String before, String text) {
        if (!note.masks().isEmpty()) {
            mask(note, note.masks().moved(before, text));
        }
        if (before.isEmpty()) {
            return;
        }
        linksOf(note).stream()
                .filter(link -> !link.part().isEmpty())
                .forEach(link -> cut(link, link.part().moved(before, text)));
    }

    /** @throws Refusal {@code limit-masks} where they are too many to be kept, as after a merge of two masked lines */
    void mask(Note note, Spans masks) {
        var written = masks.toString();
        if (written.length() > Spans.LONGEST) {
            throw new Refusal("limit-masks");
        }
        change(note, NoteProperty.MASKS, written.isEmpty() ? null : written);
    }

    /** Gives a property of the line a value in the form of the log. */
    void change(Note note, NoteProperty property, @Nullable String value) {
        var before = note.read(property);
        if (!Objects.equals(before, value)) {
            heardBefore.putIfAbsent(note, note.heard());
            note.write(property, value, revision);
            log(note.id(), property.code(), before, value);
        }
    }

    /** How many tags the line has by now. */
    int tagsOf(Note note) {
        return tagIdsOf(note).size();
    }

    List<UUID> tagIdsOf(Note note) {
        return notes.tags(List.of(note.id())).stream().map(NoteTag::tagId).toList();
    }

    List<EvidenceLink> linksOf(Note note) {
        return notes.links(List.of(note.id()));
    }

    void tag(Note note, UUID tagId) {
        if (notes.tag(note.id(), tagId).isEmpty()) {
            notes.persist(new NoteTag(note.id(), tagId));
            log(note.id(), NoteProperty.TAG + tagId, null, NoteProperty.YES);
        }
    }

    void untag(Note note, UUID tagId) {
        notes.tag(note.id(), tagId).ifPresent(row -> {
            notes.delete(row);
            log(note.id(), NoteProperty.TAG + tagId, NoteProperty.YES, null);
        });
    }

    void link(EvidenceLink link) {
        notes.persist(link);
        log(link.noteId(), NoteProperty.LINK + link.id(), null, link.logged());
    }

    void unlink(EvidenceLink link) {
        notes.delete(link);
        log(link.noteId(), NoteProperty.LINK + link.id(), link.logged(), null);
    }

    void cut(EvidenceLink link, Spans part) {
        var before = link.logged();
        link.cut(part);
        if (!before.equals(link.logged())) {
            log(link.noteId(), NoteProperty.LINK + link.id(), before, link.logged());
        }
    }

    void set(SharedClock clock) {
        log(interview.id(), NoteProperty.CLOCK, interview.clock().logged(), clock.logged());
        interview.set(clock);
    }

    private void log(UUID noteId, String property, @Nullable String before, @Nullable String after) {
        var key = new ChangedNote.Key(interview.id(), revision, values.size());
        values.add(new ChangedNote(key, noteId, property, before, after));
    }

    /** Those of the interview of whom nothing may be shown, asked for once. */
    Set<UUID> withdrawn(Supplier<Set<UUID>> ask) {
        withdrawn = withdrawn == null ? ask.get() : withdrawn;
        return withdrawn;
    }

    /** An undo leaves this line as others made it. */
    void keep(UUID noteId) {
        kept.add(noteId);
    }

    void takeBack(long earlier) {
        undoes = earlier;
    }

    Notes notes() {
        return notes;
    }

    Interview interview() {
        return interview;
    }

    UUID interviewId() {
        return interview.id();
    }

    UUID authorId() {
        return authorId;
    }

    long revision() {
        return revision;
    }

    @Nullable
    Long undoes() {
        return undoes;
    }

    /** Nobody asked for this change of lines: undo shall not find it. */
    void isOfTheHouse() {
        house = true;
    }

    /** Whether undo shall find it: the shared clock nobody takes back by a key. */
    boolean isUndoable() {
        return !house
                && (undoes != null
                        || values.stream().anyMatch(value -> !value.property().equals(NoteProperty.CLOCK)));
    }

    /** The lines of which other words may be found now, with those that were found before. */
    Map<Note, String> heardBefore() {
        return heardBefore;
    }

    List<ChangedNote> values() {
        return List.copyOf(values);
    }

    List<UUID> kept() {
        return List.copyOf(kept);
    }
}
