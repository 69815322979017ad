package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "I meant only families": moves what I changed below into the variant, so that below is as it was. */
@Component
class WayBack {

    private final ChangeLog log;
    private final Elements elements;
    private final LoggedValues logged;
    private final Moves moves;
    private final EmotionRules emotion;

    WayBack(ChangeLog log, Elements elements, LoggedValues logged, Moves moves, EmotionRules emotion) {
        this.log = log;
        this.elements = elements;
        this.logged = logged;
        this.moves = moves;
        this.emotion = emotion;
    }

    /**
     * Moves one revision of the layer below; what somebody has changed since stays as it is, and is named.
     *
     * @throws Refusal {@code unknown-revision} unless it is mine and was made in the layer below
     */
    void only(BoardEdit edit, Operation.Only only) {
        LayerActs.requireLayer(edit);
        var lower = edit.chain().layer(edit.view().top() - 1);
        boolean known = log.find(edit.mapId(), only.revision())
                .filter(change -> change.authorId().equals(edit.authorId()))
                .filter(change -> Objects.equals(change.variantId(), lower))
                // What came with the map is no edit: nobody meant it for one variant alone.
                .filter(change -> !change.commandHash().equals(MapFiller.NO_HASH))
                .isPresent();
        if (!known) {
            throw new Refusal("unknown-revision");
        }
        var values = new RevisionValues(log.values(edit.mapId(), only.revision()));
        values.backwards().stream()
                .filter(value -> !LayerEdit.isWas(value.property()))
                .forEach(value -> move(edit, value, values));
    }

    private void move(BoardEdit edit, ChangedValue value, RevisionValues revision) {
        var element = elements.find(edit.mapId(), value.elementId()).orElseThrow();
        if (revision.isNew(element.id())) {
            moveNew(edit, element, value);
        } else if (!logged.isAsLeft(edit, element, value)
                || element.isRemoved() != isRemoval(value)
                || BoardEdit.isTitle(element, value.property())) {
            edit.keep(element.id());
        } else if (isRemoval(value) || value.property().equals(LayerValue.HIDDEN)) {
            moveRemoval(edit, element, value, revision);
        } else if (value.property().equals(Property.POSITION.code())) {
            moveMove(edit, element, value, revision);
        } else if (!value.property().equals(LayerValue.CHECKED)) {
            var seen = edit.view().value(element, value.property(), edit.view().top() - 1);
            logged.revert(edit, element, value, revision);
            edit.change(element, value.property(), seen);
        }
    }

    private static boolean isRemoval(ChangedValue value) {
        return value.property().equals(Property.REMOVED.code());
    }

    /** What was made for all becomes the variant's own, unless somebody else has gone on with it. */
    private void moveNew(BoardEdit edit, Element element, ChangedValue value) {
        if (!value.property().equals(Property.TYPE.code())) {
            return;
        }
        if (element.isRemoved() || log.isSharedSince(edit.mapId(), element.id(), value.revision(), edit.authorId())) {
            edit.keep(element.id());
        } else {
            adopt(edit, element, LayerActs.requireLayer(edit));
        }
    }

    /** What the variant said of the element it now says by the element itself, which has become its own. */
    private static void adopt(BoardEdit edit, Element element, UUID layer) {
        var said = edit.layers().differences(layer, element.id());
        said.forEach(row -> edit.layers().drop(layer, element.id(), row.property()));
        edit.layers().drop(layer, element.id(), LayerValue.CHECKED);
        edit.changeItself(element, Property.LAYER.code(), layer.toString());
        for (var row : said) {
            if (row.property().equals(LayerValue.HIDDEN)) {
                edit.changeItself(element, Property.REMOVED.code(), Property.YES);
            } else {
                edit.changeItself(element, row.property(), row.content());
            }
        }
    }

    private void moveRemoval(BoardEdit edit, Element element, ChangedValue value, RevisionValues revision) {
        if (value.after() == null
                || emotion.isOccupied(
                        edit, element, element.position(), edit.view().home(element))) {
            edit.keep(element.id());
        } else {
            logged.revert(edit, element, value, revision);
            edit.removeAt(edit.view().top(), element);
        }
    }

    private void moveMove(BoardEdit edit, Element element, ChangedValue value, RevisionValues revision) {
        var position = edit.position(element);
        logged.revert(edit, element, value, revision);
        if (!edit.position(element).equals(position)) {
            moves.move(edit, element, position);
        }
    }
}
