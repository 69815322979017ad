package app.etappe.participant;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.segment.DimensionDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the segments in use by their names, and by "dimension: name" where two dimensions have one of that name. */
final class SegmentNames {

    private final Map<String, List<UUID>> byName = new HashMap<>();

    SegmentNames(List<DimensionDetails> dimensions) {
        for (var dimension : dimensions) {
            for (var segment : dimension.segments()) {
                note(segment.name(), segment.id());
                note(dimension.name() + ":" + segment.name(), segment.id());
            }
        }
    }

    private void note(String name, UUID id) {
        byName.computeIfAbsent(folded(name), fresh -> new ArrayList<>()).add(id);
    }

    /**
     * @param written names between semicolons or line ends
     * @throws Refusal {@code import-segment-unknown} (name), {@code import-segment-ambiguous} (name)
     */
    Set<UUID> all(String written) {
        var ids = new HashSet<UUID>();
        for (var name : written.split("[;\n]")) {
            if (!name.isBlank()) {
                ids.add(one(name.strip()));
            }
        }
        return ids;
    }

    private UUID one(String name) {
        var found = byName.getOrDefault(folded(name), List.of());
        if (found.isEmpty()) {
            throw new Refusal("import-segment-unknown", Map.of("name", name));
        }
        if (found.size() > 1) {
            throw new Refusal("import-segment-ambiguous", Map.of("name", name));
        }
        return found.getFirst();
    }

    private static String folded(String name) {
        return Texts.folded(name).replaceAll("\\s*:\\s*", ":");
    }
}
