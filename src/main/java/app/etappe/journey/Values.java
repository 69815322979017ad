package app.etappe.journey;

import app.etappe.base.Colour;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks what a command gives for a property, and turns it into the form in which it is stored. */
final class Values {

    private Values() {}

    /**
     * A text as stored: titles must not be empty, cards may be.
     *
     * @throws Refusal {@code text-too-long}, {@code text-invalid}, {@code text-empty}
     */
    static String text(ElementType type, String raw) {
        return type == ElementType.CARD ? Texts.stored(raw, Texts.CARD) : Texts.name(raw);
    }

    /**
     * A stage's question as stored; empty, where nothing of it can be seen, for none.
     *
     * @throws Refusal {@code text-too-long}, {@code text-invalid}
     */
    static String question(String raw) {
        return Texts.nameOrNone(raw);
    }

    /** @throws Refusal {@code mood-range} */
    static int mood(int mood) {
        if (Math.abs((long) mood) > Limits.MOOD) {
            throw new Refusal("mood-range");
        }
        return mood;
    }

    /** @throws Refusal {@code span-range} */
    static int span(int span) {
        if (span < 1 || span > Limits.STEPS) {
            throw new Refusal("span-range");
        }
        return span;
    }

    /** @throws Refusal {@code colour-unknown} */
    static Colour colour(String code) {
        for (var colour : Colour.values()) {
            if (colour.code().equals(code)) {
                return colour;
            }
        }
        throw new Refusal("colour-unknown");
    }

    /** @throws Refusal {@code kind-unknown} */
    static LaneKind kind(@Nullable String code) {
        for (var kind : LaneKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new Refusal("kind-unknown");
    }

    /** The type of element that an operation names. */
    static ElementType type(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "stage" -> ElementType.STAGE;
            case "step" -> ElementType.STEP;
            case "lane" -> ElementType.LANE;
            case "card" -> ElementType.CARD;
            default -> throw new Refusal("command-invalid");
        };
    }

    static String string(JsonNode value) {
        return require(value.isString(), value).stringValue();
    }

    static int integer(JsonNode value) {
        return require(value.isInt(), value).intValue();
    }

    static boolean bool(JsonNode value) {
        return require(value.isBoolean(), value).booleanValue();
    }

    private static JsonNode require(boolean fits, JsonNode value) {
        if (!fits) {
            throw new Refusal("command-invalid");
        }
        return value;
    }
}
