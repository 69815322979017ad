package app.etappe.segment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Asks which of several things for what becomes one segment stays; the others go into the archive.
 *
 * @param place where they stand, such as a map's title
 * @param choices two or more
 */
public record MergeQuestion(String place, List<Choice> choices) {

    /**
     * One that may stay.
     *
     * @param differences how much it says of its own
     */
    public record Choice(UUID id, String name, long differences) {}

    public MergeQuestion {
        choices = List.copyOf(choices);
    }

    /** Whether exactly one of the choices is among those that stay. */
    public boolean isAnswered(Set<UUID> staying) {
        return choices.stream().filter(choice -> staying.contains(choice.id())).count() == 1;
    }
}
