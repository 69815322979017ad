package app.etappe.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A released interview as far as it is counted: who was asked, and what was said of which element, without words.
 *
 * @param mapIds the maps that it is about, or that something is linked to
 * @param people its participants, without those who withdrew
 */
public record ReleasedTalk(UUID id, LocalDate heldOn, Set<UUID> mapIds, Set<UUID> people, List<Said> said) {

    /**
     * What a line says of an element; of a cell it is said of its step.
     *
     * @param participantId who said it; null for an anonymous source
     */
    public record Said(
            UUID elementId, Stance stance, @Nullable UUID participantId) {}

    public ReleasedTalk {
        mapIds = Set.copyOf(mapIds);
        people = Set.copyOf(people);
        said = List.copyOf(said);
    }
}
