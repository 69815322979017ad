package app.etappe.participant.ui;

import app.etappe.participant.ParticipantDetails;
import app.etappe.segment.SegmentReference;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A row of the list. */
record ShownParticipant(ParticipantDetails details, List<SegmentReference> segments, int interviews)
        implements Serializable {

    String code() {
        return details.code();
    }

    /** What is known besides, in one line. */
    String attributes() {
        return details.attributes().entrySet().stream()
                .map(attribute -> attribute.getKey() + ": " + attribute.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** Whether all of these words stand somewhere in the row. @param words in small letters */
    boolean has(List<String> words) {
        var all = (code() + " " + attributes() + " "
                        + segments.stream().map(SegmentReference::name).collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
