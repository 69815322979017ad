package app.etappe.painpoint;

import app.etappe.journey.FrameParts;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cards of a map carry which items, for all who look at it: such a card is called as its item is called today.
 *
 * @param first true in the first of the frames; else null
 * @param more true where another frame brings more items; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemFrame(
        @Nullable Boolean first,
        List<Carried> items,
        @Nullable Boolean more) {

    static final String KIND = "items";

    /** So many characters at most, with room for those that take three bytes: no frame is larger than 512 KB. */
    private static final int MOST = 150_000;

    /** What the ids and names of an item's fields take. */
    private static final int ITEM = 120;

    private static final int CARD = 40;

    /** An item with the cards that carry it. */
    record Carried(UUID id, String kind, String title, String status, List<UUID> cards) {

        private int size() {
            return ITEM + title.length() + CARD * cards.size();
        }
    }

    @JsonProperty
    String t() {
        return KIND;
    }

    /** All of it, in as many frames as it needs. */
    static List<ItemFrame> of(List<Carried> items) {
        var parts = FrameParts.of(items, Carried::size, MOST);
        var frames = new ArrayList<ItemFrame>();
        for (int i = 0; i < parts.size(); i++) {
            frames.add(new ItemFrame(i == 0 ? Boolean.TRUE : null, parts.get(i), i < parts.size() - 1 ? true : null));
        }
        return frames;
    }
}
