package app.etappe.security;

import app.etappe.base.Refusal;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** A password as somebody typed it. It never shows itself. */
public final class Password {

    /** The fewest UTF-16 units of a new password. */
    public static final int MIN_LENGTH = 10;
    /** The most UTF-16 units of a password. */
    public static final int MAX_LENGTH = 200;

    private final String value;

    private Password(String value) {
        this.value = value;
    }

    /**
     * A password that somebody chooses.
     *
     * @throws Refusal {@code password-too-short} or {@code password-too-long} (limit), or {@code text-invalid} for an
     *     unpaired surrogate, which would hash like any other one
     */
    public static Password chosen(String raw) {
        if (raw.length() > MAX_LENGTH) {
            throw new Refusal("password-too-long", Map.of("limit", MAX_LENGTH));
        }
        requirePaired(raw);
        var value = Normalizer.normalize(raw, Normalizer.Form.NFC);
        if (value.length() < MIN_LENGTH) {
            throw new Refusal("password-too-short", Map.of("limit", MIN_LENGTH));
        }
        return new Password(value);
    }

    /**
     * A password to compare with the one that is set. Whatever could not have been chosen is cut to something that
     * matches none, so that it is answered like any wrong one.
     */
    static Password typed(String raw) {
        var bounded = raw.length() > MAX_LENGTH ? "" : raw;
        return new Password(Normalizer.normalize(bounded, Normalizer.Form.NFC));
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "[password]";
    }

    private static void requirePaired(String raw) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(raw));
        } catch (CharacterCodingException unpaired) {
            throw new Refusal("text-invalid");
        }
    }
}
