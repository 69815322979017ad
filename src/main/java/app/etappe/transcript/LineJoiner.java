package app.etappe.transcript;

import app.etappe.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes one line of several that one speaker said without a pause. */
final class LineJoiner {

    private LineJoiner() {}

    static List<TranscriptLine> joined(List<TranscriptLine> lines) {
        var joined = new ArrayList<TranscriptLine>();
        for (var line : lines) {
            if (!joined.isEmpty() && belongTogether(joined.getLast(), line)) {
                joined.set(joined.size() - 1, together(joined.getLast(), line));
            } else {
                joined.add(line);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean belongTogether(TranscriptLine one, TranscriptLine next) {
        var end = one.endMillis();
        var start = next.startMillis();
        return Objects.equals(one.speaker(), next.speaker())
                && one.text().length() + 1 + next.text().length() <= Texts.CARD
                && end != null
                && start != null
                && start - end <= Transcript.PAUSE_MILLIS;
    }

    private static TranscriptLine together(TranscriptLine one, TranscriptLine next) {
        return new TranscriptLine(
                one.row(), one.startMillis(), next.endMillis(), one.speaker(), one.text() + " " + next.text());
    }
}
