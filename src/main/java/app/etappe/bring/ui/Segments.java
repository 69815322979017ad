package app.etappe.bring.ui;

import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The segments whose variant a copy may become.
 *
 * @param all of the workspace
 * @param taken the segments of each variant that the base has
 */
record Segments(List<SegmentDetails> all, Collection<Set<UUID>> taken) {

    /** Those for which the base has no variant. */
    List<SegmentDetails> free() {
        return all.stream()
                .filter(segment -> !taken.contains(Set.of(segment.id())))
                .toList();
    }

    /** What should be known before one is chosen. */
    Optional<String> help() {
        if (all.isEmpty()) {
            return Optional.of(I18NProvider.translate("bring.segments.none"));
        }
        var names = all.stream()
                .filter(segment -> taken.contains(Set.of(segment.id())))
                .map(SegmentDetails::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(I18NProvider.translate("bring.segments.taken", names));
    }
}
