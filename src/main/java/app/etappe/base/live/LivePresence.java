package app.etappe.base.live;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who is at which live document right now, on this node. {@link PresenceChanged} tells when that changes. */
public interface LivePresence {

    /**
     * How many people have each of these documents open; somebody with two tabs is one. Documents that nobody has open
     * are left out. Rights are not asked for: callers name what their reader may read.
     */
    Map<UUID, Integer> people(Collection<UUID> documentIds);
}
