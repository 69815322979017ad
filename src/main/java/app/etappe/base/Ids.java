package app.etappe.base;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids. They are UUIDv7: unique everywhere, and in the order of their making within a millisecond. */
public final class Ids {

    private Ids() {}

    /** A new id. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
