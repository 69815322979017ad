package app.etappe.priority;

import app.etappe.evidence.Support;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an item.
 *
 * @param zone of the workspace, by whose clock its days are told
 * @param events the latest first, as many as were asked for
 * @param count how many there are in all
 * @param solved what was said since it was solved; null where it is not solved
 */
public record Story(
        ZoneId zone,
        List<StoryEvent> events,
        int count,
        @Nullable Solved solved) {

    public Story {
        events = List.copyOf(events);
    }

    /** What customers said after the day on which something was solved. */
    public record Solved(LocalDate on, Support.Since since) {}
}
