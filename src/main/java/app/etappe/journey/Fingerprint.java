package app.etappe.journey;

import java.util.HexFormat;
import java.util.List;

/**
 * What an element looks like at a level, as a short code: two that look the same have the same one. Stored with a
 * confirmation, so that it shows when what was confirmed has moved on. The page computes the same (see
 * {@code fingerprint.ts}).
 *
 * <p>Of the place only parent and lane count: an entry that somebody puts ahead of another does not question what was
 * said of that one.
 */
final class Fingerprint {

    private static final List<Property> SEEN =
            List.of(Property.TEXT, Property.QUESTION, Property.MOOD, Property.COLOUR, Property.SPAN);
    // FNV-1a, 64 bits, as its authors publish it.
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    static String of(LayerView view, Element element, int level) {
        var seen = new StringBuilder();
        for (var property : SEEN) {
            var value = view.value(element, property.code(), level);
            seen.append(value == null ? "" : value).append('\0');
        }
        view.channels(element, level).forEach(channel -> seen.append(channel).append('\0'));
        var position = view.position(element, level);
        seen.append('\0').append(position.parent()).append('\0').append(position.lane());
        return hashed(seen);
    }

    /** FNV-1a over the UTF-16 units. */
    private static String hashed(CharSequence words) {
        long hash = BASIS;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
