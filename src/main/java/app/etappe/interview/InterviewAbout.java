package app.etappe.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame that says what all viewers know of an interview besides its lines.
 *
 * @param now the server's time in milliseconds since 1970, so that all pages show one clock
 * @param tags those of the workspace, most used first
 * @param places what the links lead to, by the element's id; of cells by step and lane
 */
record InterviewAbout(
        long now,
        String kind,
        String title,
        boolean released,
        @Nullable UUID map,
        @Nullable UUID segment,
        List<Person> participants,
        List<String> interviewers,
        List<Question> guide,
        List<Recorded> recordings,
        List<UsedTag> tags,
        Map<String, Place> places) {

    @JsonProperty
    String t() {
        return "about";
    }

    record Person(UUID id, String code, boolean withdrawn) {}

    record Question(String id, String text) {}

    /** @param offset where in the recording the interview begins, in milliseconds */
    record Recorded(String url, String title, long offset) {}

    record UsedTag(UUID id, String name, long used) {}

    record Place(String text, String type, boolean gone) {}
}
