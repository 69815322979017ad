package app.etappe.journey;

import app.etappe.base.ChannelNames;
import app.etappe.base.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Changes properties, channels and places of elements, and removes them. */
@Component
class Alterations {

    private final Elements elements;
    private final Places places;
    private final EmotionRules emotion;
    private final ChangeLog log;

    Alterations(Elements elements, Places places, EmotionRules emotion, ChangeLog log) {
        this.elements = elements;
        this.places = places;
        this.emotion = emotion;
        this.log = log;
    }

    /** @param again whether the command was sent before: then a later change by somebody else wins over it */
    void apply(BoardEdit edit, Operation.Set set, long seen, boolean again) {
        var element = edit.requireSeen(set.element());
        var property = settable(set.property());
        var value = logged(element, property, set.value());
        if (again) {
            requireNotOvertaken(edit, element, property.code(), seen);
        }
        edit.change(element, property.code(), value);
    }

    void apply(BoardEdit edit, Operation.Tag tag) {
        var element = requireCard(edit.requireSeen(tag.element()));
        var channel = ChannelNames.name(tag.channel());
        if (element.channels().size() >= ChannelNames.MOST
                && !element.channels().contains(channel)) {
            throw new Refusal("channel-limit", Map.of("limit", ChannelNames.MOST));
        }
        edit.change(element, Property.channel(channel), Property.YES);
    }

    void apply(BoardEdit edit, Operation.Untag untag) {
        var element = requireCard(edit.requireSeen(untag.element()));
        edit.change(element, Property.channel(ChannelNames.name(untag.channel())), null);
    }

    void apply(BoardEdit edit, Operation.Move move) {
        var element = edit.requireSeen(move.element());
        if (element.id().equals(move.after())) {
            throw new Refusal("wrong-place");
        }
        var place = places.find(edit, element.type(), move.parent(), move.lane(), move.after());
        emotion.requireMovable(edit, element, place);
        edit.change(element, Property.POSITION.code(), place.logged());
    }

    void apply(BoardEdit edit, Operation.Remove remove) {
        var element = edit.requireSeen(remove.element());
        if (element.type() == ElementType.MAP) {
            throw new Refusal("wrong-place");
        }
        edit.change(element, Property.REMOVED.code(), Property.YES);
    }

    private static Property settable(String code) {
        return Property.SETTABLE.stream()
                .filter(property -> property.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("command-invalid"));
    }

    private @Nullable String logged(Element element, Property property, @Nullable JsonNode value) {
        var given = value == null ? NullNode.getInstance() : value;
        boolean none = given.isNull();
        requireFit(fits(element, property));
        return switch (property) {
            case TEXT -> text(element, none ? "" : Values.string(given));
            case QUESTION -> question(none ? "" : Values.string(given));
            case MOOD -> none ? noMood(element) : String.valueOf(Values.mood(Values.integer(given)));
            case COLOUR -> none ? null : Values.colour(Values.string(given)).code();
            case SPAN -> span(element, none ? 1 : Values.integer(given));
            case LOOP -> !none && Values.bool(given) ? Property.YES : null;
            default -> throw new Refusal("command-invalid");
        };
    }

    private static boolean fits(Element element, Property property) {
        return switch (property) {
            case TEXT -> true;
            case QUESTION -> element.type() == ElementType.STAGE;
            case LOOP -> element.type() == ElementType.MAP;
            default -> element.type() == ElementType.CARD;
        };
    }

    private static @Nullable String question(String raw) {
        var question = Values.question(raw);
        return question.isEmpty() ? null : question;
    }

    private static @Nullable String text(Element element, String raw) {
        var text = Values.text(element.type(), raw);
        return text.isEmpty() ? null : text;
    }

    private @Nullable String noMood(Element element) {
        if (isPoint(element)) {
            throw new Refusal("mood-range");
        }
        return null;
    }

    private @Nullable String span(Element element, int span) {
        if (Values.span(span) > 1 && isPoint(element)) {
            throw new Refusal("span-range");
        }
        return span == 1 ? null : String.valueOf(span);
    }

    private boolean isPoint(Element element) {
        var lane = element.position().lane();
        return lane != null
                && elements.find(element.mapId(), lane)
                        .filter(Element::isEmotionLane)
                        .isPresent();
    }

    private static Element requireCard(Element element) {
        requireFit(element.type() == ElementType.CARD);
        return element;
    }

    private static void requireFit(boolean fits) {
        if (!fits) {
            throw new Refusal("wrong-place");
        }
    }

    private void requireNotOvertaken(BoardEdit edit, Element element, String property, long seen) {
        var other = log.changedByOther(edit.mapId(), element.id(), property, seen, edit.authorId());
        if (other.isPresent()) {
            var value = Property.read(element, property);
            throw new Refusal("overtaken", Map.of("by", other.get(), "value", value == null ? "" : value));
        }
    }
}
