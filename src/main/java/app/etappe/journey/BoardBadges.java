package app.etappe.journey;

import app.etappe.base.live.LiveNoticed;
import java.util.List;
import java.util.UUID;

/**
 * What another module knows of the elements of a map, implemented by that module: frames to everybody who has the map open,
 * computed, without a revision, and never in the log. What differs from person to person does not belong here.
 */
public interface BoardBadges {

    /** The name of the notice, and the {@code t} of its frames. */
    String kind();

    /**
     * All of it, as frames: objects that become JSON with their {@code t}. The reader, in whose name it is asked, may see
     * the map; the answer must not depend on who it is. Asked anew after a {@link LiveNoticed} of this kind, and only while
     * somebody has the map open.
     */
    List<?> frames(UUID mapId);
}
