package app.etappe.base;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names of the channels on which customer and company meet: a set, on a card as on a persona. */
public final class ChannelNames {

    /** Channels in one set. */
    public static final int MOST = 20;
    /** UTF-16 units in a channel's name. */
    public static final int NAME = 60;

    private ChannelNames() {}

    /**
     * A channel's name: one line, and without the sign that parts channels in files.
     *
     * @throws Refusal {@code text-too-long}, {@code text-invalid}, {@code text-empty}
     */
    public static String name(String raw) {
        var name = Texts.name(raw);
        if (name.length() > NAME) {
            throw new Refusal("text-too-long", Map.of("length", name.length(), "limit", NAME));
        }
        if (name.contains("\n") || name.contains("|")) {
            throw new Refusal("text-invalid");
        }
        return name;
    }

    /**
     * All of them as they are stored.
     *
     * @throws Refusal {@code channel-limit} (limit), or what is wrong with a name
     */
    public static SortedSet<String> set(Collection<String> raw) {
        if (raw.size() > MOST) {
            throw new Refusal("channel-limit", Map.of("limit", MOST));
        }
        var names = new TreeSet<String>();
        raw.forEach(channel -> names.add(name(channel)));
        return names;
    }
}
