package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.base.live.UndoStack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back one of my revisions, property by property; what others changed since stays as it is. */
@Component
class Undoing {

    private final Elements elements;
    private final ChangeLog log;
    private final LoggedValues logged;
    private final EmotionRules emotion;

    Undoing(Elements elements, ChangeLog log, LoggedValues logged, EmotionRules emotion) {
        this.elements = elements;
        this.log = log;
        this.logged = logged;
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
        var values = new RevisionValues(log.values(edit.mapId(), revision));
        values.backwards().forEach(value -> revert(edit, value, values));
    }

    /** What the revision made goes as a whole, so its other rows say nothing. */
    private void revert(BoardEdit edit, ChangedValue value, RevisionValues revision) {
        var element = elements.find(edit.mapId(), value.elementId()).orElseThrow();
        if (value.property().equals(Property.TYPE.code())) {
            comeOrGo(edit, element, value, Property.YES);
        } else if (revision.isNew(element.id()) && value.layerId() == null) {
            return;
        } else if (!logged.isAsLeft(edit, element, value)) {
            keepUnlessHalf(edit, element, value);
        } else if (value.layerId() == null && value.property().equals(Property.REMOVED.code())) {
            comeOrGo(edit, element, value, value.before());
        } else if (value.property().equals(Property.LAYER.code()) && isShared(edit, value)) {
            // Others have built on it where it is now: it is not taken away from under them.
            edit.keep(element.id());
        } else {
            logged.revert(edit, element, value, revision);
        }
    }

    private boolean isShared(BoardEdit edit, ChangedValue value) {
        return log.isSharedSince(edit.mapId(), value.elementId(), value.revision(), edit.authorId());
    }

    /** What a row stands for comes and goes with the row, and is no change of its own then. */
    private static void keepUnlessHalf(BoardEdit edit, Element element, ChangedValue value) {
        boolean half = LayerEdit.isWas(value.property()) && (value.before() == null || value.after() == null);
        if (!half) {
            edit.keep(element.id());
        }
    }

    private void comeOrGo(BoardEdit edit, Element element, ChangedValue value, @Nullable String removed) {
        boolean may = removed == null
                ? !emotion.isOccupied(
                        edit, element, element.position(), edit.view().home(element))
                : !isShared(edit, value);
        if (may) {
            edit.changeItself(element, Property.REMOVED.code(), removed);
        } else {
            edit.keep(element.id());
        }
    }
}
