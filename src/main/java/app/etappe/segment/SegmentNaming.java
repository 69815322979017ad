package app.etappe.segment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What segments are called. It asks for no rights: for those who answer for the whole installation. */
@Component
public class SegmentNaming {

    private final Segments segments;

    SegmentNaming(Segments segments) {
        this.segments = segments;
    }

    /** The names of these segments, archived or not; those that are gone are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> segmentIds) {
        return segmentIds.isEmpty()
                ? Map.of()
                : segments.some(segmentIds).stream().collect(Collectors.toMap(Segment::id, Segment::name));
    }
}
