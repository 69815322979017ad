package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks what a command gives for a property, and turns it into the form in which it is stored. */
final class NoteValues {

    private static final int MOOD = 3;

    private NoteValues() {}

    /** @throws Refusal {@code text-too-long}, {@code text-invalid} */
    static String text(@Nullable String raw) {
        return raw == null ? "" : Texts.stored(raw, Texts.CARD);
    }

    /** @throws Refusal {@code mood-range} */
    static @Nullable Integer mood(@Nullable Integer mood) {
        if (mood != null && Math.abs((long) mood) > MOOD) {
            throw new Refusal("mood-range");
        }
        return mood;
    }

    /** @throws Refusal {@code time-range} */
    static @Nullable Long at(@Nullable Long at) {
        return at == null ? null : (Long) SaidAt.require(at);
    }

    static @Nullable String stringOrNone(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : string(value);
    }

    static String string(@Nullable JsonNode value) {
        if (value == null || !value.isString()) {
            throw new Refusal("command-invalid");
        }
        return value.stringValue();
    }

    static @Nullable Integer integerOrNone(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isInt()) {
            throw new Refusal("command-invalid");
        }
        return value.intValue();
    }

    static @Nullable Long longOrNone(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new Refusal("command-invalid");
        }
        return value.longValue();
    }
}
