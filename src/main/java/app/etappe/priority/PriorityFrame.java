package app.etappe.priority;

import app.etappe.journey.FrameParts;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How what stands on a map is ranked, for all who look at it. The page sums up, since only it knows what stands where in a
 * variant.
 *
 * @param first true in the first of the frames; else null
 * @param more true where another frame brings more items; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PriorityFrame(
        @Nullable Boolean first,
        List<Placed> items,
        @Nullable Boolean more) {

    static final String KIND = "priority";

    /** About 400 KB of text, since no frame is larger than 512 KB; an item counts as much as a card. */
    private static final int MOST = 9_000;

    /** All of them, in as many frames as they need. */
    static List<PriorityFrame> of(List<Placed> items) {
        var parts = FrameParts.of(items, item -> 1 + item.cards().size(), MOST);
        var frames = new ArrayList<PriorityFrame>();
        for (int i = 0; i < parts.size(); i++) {
            frames.add(
                    new PriorityFrame(i == 0 ? Boolean.TRUE : null, parts.get(i), i < parts.size() - 1 ? true : null));
        }
        return frames;
    }

    @JsonProperty
    String t() {
        return KIND;
    }

    /**
     * An item that stands on the map.
     *
     * @param priority in thousandths; null where nothing that counts was asked
     * @param votes of the last revealed round that held it; null: it was in none
     * @param hurts a pain point that is neither solved nor rejected
     * @param cards those that place it on this map, in whichever layer
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"rank", "priority", "votes", "hurts", "cards"})
    record Placed(
            int rank, @Nullable Integer priority, @Nullable Integer votes, boolean hurts, List<UUID> cards) {}
}
