package app.etappe.security;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, as typed but for outer white space.
 *
 * @param folded the form in which addresses are compared: small letters
 */
public record EmailAddress(String value, String folded) {

    /** The most UTF-16 units of an address. */
    public static final int MAX_LENGTH = 254;

    // Whether an address is real only a mail can tell, so the form is checked no closer than this; what cannot be seen
    // has no place in something that people compare by eye.
    private static final Pattern FORM = Pattern.compile("[^\\s@\\p{C}]{1,64}@[^\\s@\\p{C}.]+(\\.[^\\s@\\p{C}.]+)*");

    /**
     * Takes what somebody typed.
     *
     * @throws Refusal {@code email-invalid}, {@code text-too-long} or {@code text-invalid}
     */
    public static EmailAddress of(String raw) {
        var value = Texts.stored(raw, MAX_LENGTH);
        var folded = fold(value);
        if (!FORM.matcher(value).matches() || folded.length() > MAX_LENGTH) {
            throw new Refusal("email-invalid");
        }
        return new EmailAddress(value, folded);
    }

    /** The form in which to look for what somebody typed; nothing longer than an address can be is looked at. */
    static String fold(String typed) {
        return typed.length() > MAX_LENGTH
                ? ""
                : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
