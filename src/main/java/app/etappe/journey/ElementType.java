package app.etappe.journey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an element is. It never becomes another. */
public enum ElementType {
    @JsonProperty("map")
    MAP,
    @JsonProperty("stage")
    STAGE,
    @JsonProperty("step")
    STEP,
    @JsonProperty("lane")
    LANE,
    @JsonProperty("card")
    CARD;

    /** The code by which protocol, log and database know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ElementType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
