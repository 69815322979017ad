package app.etappe.journey;

import app.etappe.base.ChannelNames;
import app.etappe.base.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Changes properties, channels and places of elements, and removes them. */
@Component
class Alterations {

    private final Places places;
    private final Moves moves;
    private final EmotionRules emotion;
    private final Concerns concerns;
    private final ChangeLog log;

    Alterations(Places places, Moves moves, EmotionRules emotion, Concerns concerns, ChangeLog log) {
        this.places = places;
        this.moves = moves;
        this.emotion = emotion;
        this.concerns = concerns;
        this.log = log;
    }

    /** @param again whether the command was sent before: then a later change by somebody else wins over it */
    void apply(BoardEdit edit, Operation.Set set, long seen, boolean again) {
        var element = edit.requireSeen(set.element());
        var property = settable(set.property());
        var value = logged(edit, element, property, set.value());
        if (Property.WORDS.contains(property) && element.isRedactedSince(seen)) {
            throw new Refusal("text-withdrawn");
        }
        if (again) {
            requireNotOvertaken(edit, element, property.code(), seen);
        }
        edit.change(element, property.code(), value);
    }

    void apply(BoardEdit edit, Operation.Tag tag) {
        var element = requireCard(edit.requireSeen(tag.element()));
        var channel = ChannelNames.name(tag.channel());
        var channels = edit.view().channels(element, edit.view().top());
        if (channels.size() >= ChannelNames.MOST && !channels.contains(channel)) {
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
        if (moves.isHome(edit, element, move.parent(), move.lane(), move.after())) {
            edit.layers().drop(requireLayer(edit), element.id(), Property.POSITION.code());
        } else {
            moves.move(edit, element, place);
        }
    }

    void apply(BoardEdit edit, Operation.Remove remove) {
        var element = edit.requireSeen(remove.element());
        if (element.type() == ElementType.MAP) {
            throw new Refusal("wrong-place");
        }
        concerns.requireAsked(edit, edit.view().top(), List.of(element), remove.asked());
        edit.removeAt(edit.view().top(), element);
    }

    private static Property settable(String code) {
        return Property.SETTABLE.stream()
                .filter(property -> property.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("command-invalid"));
    }

    private @Nullable String logged(BoardEdit edit, Element element, Property property, @Nullable JsonNode value) {
        var given = value == null ? NullNode.getInstance() : value;
        boolean none = given.isNull();
        requireFit(fits(element, property));
        return switch (property) {
            case TEXT -> text(element, none ? "" : Values.string(given));
            case QUESTION -> question(none ? "" : Values.string(given));
            case MOOD -> none ? noMood(edit, element) : String.valueOf(Values.mood(Values.integer(given)));
            case COLOUR -> none ? null : Values.colour(Values.string(given)).code();
            case SPAN -> span(edit, element, none ? 1 : Values.integer(given));
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

    private @Nullable String noMood(BoardEdit edit, Element element) {
        if (isPoint(edit, element)) {
            throw new Refusal("mood-range");
        }
        return null;
    }

    private @Nullable String span(BoardEdit edit, Element element, int span) {
        if (Values.span(span) > 1 && isPoint(edit, element)) {
            throw new Refusal("span-range");
        }
        return span == 1 ? null : String.valueOf(span);
    }

    private boolean isPoint(BoardEdit edit, Element element) {
        return emotion.isPoint(edit, element.type(), edit.position(element));
    }

    private static UUID requireLayer(BoardEdit edit) {
        return Objects.requireNonNull(edit.layer());
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
        var layer = edit.view().owner(element) == edit.view().top() ? null : edit.layer();
        var other = log.changedByOther(edit.mapId(), layer, element.id(), property, seen, edit.authorId());
        if (other.isPresent()) {
            var value = edit.read(element, property);
            throw new Refusal("overtaken", Map.of("by", other.get(), "value", value == null ? "" : value));
        }
    }
}
