package app.etappe.interview;

import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what operations ask for. */
@Component
class NoteActs {

    private final NoteSetting setting;
    private final Speakers speakers;
    private final NoteParts parts;
    private final LinkTargets targets;
    private final NoteUndo undo;
    private final Tags tags;
    private final Clock clock;

    NoteActs(
            NoteSetting setting,
            Speakers speakers,
            NoteParts parts,
            LinkTargets targets,
            NoteUndo undo,
            Tags tags,
            Clock clock) {
        this.setting = setting;
        this.speakers = speakers;
        this.parts = parts;
        this.targets = targets;
        this.undo = undo;
        this.tags = tags;
        this.clock = clock;
    }

    /** @throws Refusal where it cannot be done; the whole command is off then */
    void perform(NoteEdit edit, NoteOperation operation, NoteCommand command) {
        switch (operation) {
            case NoteOperation.Add add -> add(edit, add);
            case NoteOperation.Set set -> setting.set(edit, set, command);
            case NoteOperation.Tag tag -> tag(edit, edit.find(tag.note()), tag.tag());
            case NoteOperation.Untag untag -> untag(edit, untag);
            case NoteOperation.Link link -> link(edit, link);
            case NoteOperation.Unlink unlink -> unlink(edit, unlink);
            case NoteOperation.Move move -> edit.move(edit.find(move.note()), move.after());
            case NoteOperation.Remove remove ->
                edit.change(edit.find(remove.note()), NoteProperty.REMOVED, NoteProperty.YES);
            case NoteOperation.Split split -> parts.split(edit, split, command.seen());
            case NoteOperation.Merge merge -> parts.merge(edit, merge);
            case NoteOperation.Clock set ->
                edit.set(new SharedClock(set.running(), SaidAt.require(set.at()), clock.instant()));
            case NoteOperation.Undo any -> undo.undo(edit);
            case NoteOperation.Redo any -> undo.redo(edit);
        }
    }

    private void add(NoteEdit edit, NoteOperation.Add add) {
        var speaker = speakers.require(edit, add.speaker());
        var note = edit.add(add.note(), add.after(), NoteValues.text(add.text()), made -> {
            edit.change(made, NoteProperty.KIND, NoteKind.of(add.kind()).name());
            edit.change(made, NoteProperty.SPEAKER, speaker);
            edit.change(made, NoteProperty.AT, logged(NoteValues.at(add.at())));
            edit.change(made, NoteProperty.MOOD, logged(NoteValues.mood(add.mood())));
        });
        if (add.tags() != null) {
            add.tags().forEach(tag -> tag(edit, note, tag));
        }
    }

    private static @Nullable String logged(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private void tag(NoteEdit edit, Note note, String name) {
        var tag = tags.namedOrNew(edit.interview().workspaceId(), name);
        edit.tag(note, tag.id());
        if (edit.tagsOf(note) > Tag.MOST_OF_NOTE) {
            throw new Refusal("limit-tags", Map.of("limit", Tag.MOST_OF_NOTE));
        }
    }

    private void untag(NoteEdit edit, NoteOperation.Untag untag) {
        var note = edit.find(untag.note());
        tags.named(edit.interview().workspaceId(), untag.tag()).ifPresent(tag -> edit.untag(note, tag.id()));
    }

    private void link(NoteEdit edit, NoteOperation.Link link) {
        var note = edit.find(link.note());
        var target = link.target();
        targets.require(edit.interview(), target);
        var part = NoteParts.part(note, link.from(), link.to());
        requireFree(edit, note, link.link());
        edit.link(new EvidenceLink(link.link(), note, target, part));
    }

    private static void requireFree(NoteEdit edit, Note note, UUID linkId) {
        if (edit.notes().link(linkId).isPresent()) {
            throw new Refusal("id-in-use");
        }
        if (edit.linksOf(note).size() >= EvidenceLink.MOST) {
            throw new Refusal("limit-links", Map.of("limit", EvidenceLink.MOST));
        }
    }

    private static void unlink(NoteEdit edit, NoteOperation.Unlink unlink) {
        var note = edit.find(unlink.note());
        var link = edit.notes()
                .link(unlink.link())
                .filter(found -> found.noteId().equals(note.id()))
                .orElseThrow(() -> new Refusal("unknown-link"));
        edit.unlink(link);
    }
}
