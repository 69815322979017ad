package app.etappe.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, or one person's survey answers.
 *
 * @param participant whose it is; null where nobody knows
 * @param segment what an unknown person is known to be; null if not said
 * @param answers what was asked and said; at least one
 */
public record SourceRow(
        int row,
        LocalDate date,
        @Nullable UUID participant,
        @Nullable UUID segment,
        String title,
        @Nullable Integer mood,
        List<String> tags,
        List<Answer> answers) {

    /**
     * Something said.
     *
     * @param question what it answers; empty if nothing was asked
     */
    public record Answer(String question, String text) {}
}
