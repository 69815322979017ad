package app.etappe.participant;

import java.util.List;
import java.util.UUID;

/**
 * Implemented by every module that keeps something of participants, for those who ask what is stored about them. Rights
 * are checked by whoever asks.
 */
public interface PersonalReport {

    /** All that this module keeps of a participant, hidden or not. */
    List<ReportSection> of(UUID participantId);

    /** Free texts of this module, over all workspaces, in which all of these words stand; a hundred at most. */
    default List<Mention> mentions(List<String> words) {
        return List.of();
    }
}
