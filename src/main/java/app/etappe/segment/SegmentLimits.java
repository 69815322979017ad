package app.etappe.segment;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.util.Map;
import java.util.stream.Stream;

/** How much a workspace's segments may hold. What lies in the archive counts nowhere. */
public final class SegmentLimits {

    /** Dimensions of a workspace. */
    public static final int DIMENSIONS = 20;
    /** Segments of a workspace, in all its dimensions. */
    public static final int SEGMENTS = 200;
    /** Personas of a segment. */
    public static final int PERSONAS = 10;
    /** UTF-16 units of a persona's quote. */
    public static final int QUOTE = 500;
    /** The most of each kind that the archive shows, the latest first. */
    public static final int ARCHIVE = 200;

    private SegmentLimits() {}

    /** @throws Refusal {@code limit-<what>} (limit) unless one more fits */
    static void requireRoom(String what, int present, int limit) {
        if (present >= limit) {
            throw new Refusal("limit-" + what, Map.of("limit", limit));
        }
    }

    /** @throws Refusal {@code name-taken} (name) if one of the others differs in nothing but case and accents */
    static void requireFree(String name, Stream<String> others) {
        var wanted = Texts.folded(name);
        if (others.anyMatch(other -> Texts.folded(other).equals(wanted))) {
            throw new Refusal("name-taken", Map.of("name", name));
        }
    }
}
