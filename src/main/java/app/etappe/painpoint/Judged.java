package app.etappe.painpoint;

import app.etappe.base.Codes;
import app.etappe.base.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of an item is judged by a number, and from where to where the numbers go. */
public enum Judged {
    SEVERITY(1, 5),
    IMPACT(1, 10),
    EFFORT(1, 10),
    /** By the criterion that the workspace has named. */
    FURTHER(0, 10);

    private final int least;
    private final int most;

    Judged(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** In small letters, for texts. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws Refusal {@code judgement-out-of-range} (least, most) */
    void require(@Nullable Integer value) {
        if (value != null && (value < least || value > most)) {
            throw new Refusal("judgement-out-of-range", Map.of("least", least, "most", most));
        }
    }
}
