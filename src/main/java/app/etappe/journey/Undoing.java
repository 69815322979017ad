package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back one of my revisions, property by property; what others changed since stays as it is. */
@Component
class Undoing {

    private final Elements elements;
    private final ChangeLog log;
    private final Places places;
    private final EmotionRules emotion;

    Undoing(Elements elements, ChangeLog log, Places places, EmotionRules emotion) {
        this.elements = elements;
        this.log = log;
        this.places = places;
        this.emotion = emotion;
    }

    void undo(BoardEdit edit) {
        takeBack(edit, stack(edit).undoable(), "nothing-to-undo");
    }

    void redo(BoardEdit edit) {
        takeBack(edit, stack(edit).redoable(), "nothing-to-redo");
    }

    private UndoStack stack(BoardEdit edit) {
        return UndoStack.of(log.deeds(edit.mapId(), edit.authorId(), edit.layer()));
    }

    private void takeBack(BoardEdit edit, @Nullable Long revision, String otherwise) {
        if (revision == null) {
            throw new Refusal(otherwise);
        }
        edit.takeBack(revision);
        var values = log.values(edit.mapId(), revision);
        var made = values.stream()
                .filter(value -> Property.named(value.property()) == Property.TYPE)
                .map(ChangedValue::elementId)
                .collect(Collectors.toSet());
        for (var value : values.reversed()) {
            revert(edit, value, made);
        }
    }

    /** @param made what the revision made: it goes as a whole, so its other rows say nothing */
    private void revert(BoardEdit edit, ChangedValue value, Set<UUID> made) {
        var element = elements.find(edit.mapId(), value.elementId()).orElseThrow();
        var property = Property.named(value.property());
        if (property == Property.TYPE) {
            revert(edit, element, value, Property.REMOVED.code(), Property.YES);
        } else if (!made.contains(element.id())) {
            if (!Objects.equals(Property.read(element, value.property()), value.after())) {
                edit.keep(element.id());
            } else {
                revert(edit, element, value, value.property(), value.before());
            }
        }
    }

    private void revert(BoardEdit edit, Element element, ChangedValue value, String name, @Nullable String before) {
        var property = Property.named(name);
        if (property == Property.POSITION) {
            moveBack(edit, element, Position.ofLogged(Objects.requireNonNull(before)));
        } else if (property == Property.REMOVED && !mayComeOrGo(edit, element, value, before)) {
            edit.keep(element.id());
        } else {
            edit.change(element, name, before);
        }
    }

    private boolean mayComeOrGo(BoardEdit edit, Element element, ChangedValue value, @Nullable String before) {
        return before == null
                ? !emotion.isOccupied(edit, element, element.position())
                : !log.isSharedSince(edit.mapId(), element.id(), value.revision(), edit.authorId());
    }

    private void moveBack(BoardEdit edit, Element element, Position before) {
        if (!places.isOpen(edit, before) || emotion.isOccupied(edit, element, before)) {
            edit.keep(element.id());
            return;
        }
        boolean taken = elements.isTaken(edit.mapId(), element.type(), before);
        var place = taken ? places.behind(edit, element.type(), before) : before;
        edit.change(element, Property.POSITION.code(), place.logged());
    }
}
