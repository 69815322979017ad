package app.etappe.journey;

import app.etappe.base.ChannelNames;
import app.etappe.base.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts new elements on a map. */
@Component
class Additions {

    private final Elements elements;
    private final Places places;
    private final Limits limits;
    private final EmotionRules emotion;

    Additions(Elements elements, Places places, Limits limits, EmotionRules emotion) {
        this.elements = elements;
        this.places = places;
        this.limits = limits;
        this.emotion = emotion;
    }

    void apply(BoardEdit edit, Operation.Add add) {
        var type = Values.type(add.type());
        if (elements.isTaken(add.element())) {
            throw new Refusal("id-in-use");
        }
        if (add.question() != null && type != ElementType.STAGE) {
            throw new Refusal("wrong-place");
        }
        var kind = type == ElementType.LANE ? Values.kind(add.kind()) : null;
        var place = places.find(edit, type, add.parent(), add.lane(), add.after());
        if (emotion.isPoint(edit, type, place)) {
            addPoint(edit, add, place);
            return;
        }
        limits.requireRoom(edit, type);
        edit.create(filled(new Element(add.element(), edit.mapId(), edit.layer(), type, kind, place), add));
    }

    /** An emotion lane holds one point per step: where one stands already, it is set. */
    private void addPoint(BoardEdit edit, Operation.Add add, Position place) {
        var mood = Values.mood(add.mood() == null ? 0 : add.mood());
        var standing = emotion.standingAt(edit, place);
        if (standing != null) {
            edit.change(standing, Property.MOOD.code(), String.valueOf(mood));
            return;
        }
        if (add.span() != null && add.span() != 1) {
            throw new Refusal("span-range");
        }
        limits.requireRoom(edit, ElementType.CARD);
        var point = new Element(add.element(), edit.mapId(), edit.layer(), ElementType.CARD, null, place);
        filled(point, add).feel(mood);
        edit.create(point);
    }

    private static Element filled(Element element, Operation.Add add) {
        element.write(Values.text(element.type(), add.text() == null ? "" : add.text()));
        if (add.question() != null) {
            element.ask(Values.question(add.question()));
        }
        if (element.type() == ElementType.CARD) {
            element.feel(add.mood() == null ? null : Values.mood(add.mood()));
            element.paint(add.colour() == null ? null : Values.colour(add.colour()));
            element.cover(add.span() == null ? 1 : Values.span(add.span()));
            tagged(element, add.channels());
        }
        return element;
    }

    private static void tagged(Element element, @Nullable List<String> channels) {
        if (channels == null) {
            return;
        }
        ChannelNames.set(channels).forEach(element::tag);
    }
}
