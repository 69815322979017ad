package app.etappe.interview;

import app.etappe.base.Refusal;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a line does to the claim that it is linked to. */
public enum Stance {
    SUPPORTS,
    CONTRADICTS;

    /** The name in small letters, for texts and frames. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal {@code command-invalid} */
    static Stance of(String code) {
        for (var stance : values()) {
            if (stance.code().equals(code)) {
                return stance;
            }
        }
        throw new Refusal("command-invalid");
    }
}
