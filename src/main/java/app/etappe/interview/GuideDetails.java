package app.etappe.interview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions to begin interviews with.
 *
 * @param id null for those that come with Etappe
 */
public record GuideDetails(@Nullable UUID id, String name, List<String> questions) {

    public GuideDetails {
        questions = List.copyOf(questions);
    }
}
