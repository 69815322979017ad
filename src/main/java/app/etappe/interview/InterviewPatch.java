package app.etappe.interview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision as pages hear of it.
 *
 * @param clock where the shared clock was set
 * @param kept what an undo left alone, because others had changed it since
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InterviewPatch(
        @JsonIgnore UUID interviewId,
        @JsonInclude(JsonInclude.Include.ALWAYS) long revision,
        UUID command,
        UUID author,
        @Nullable Long undoes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<NotePatch> changes,
        SharedClock.@Nullable Wire clock,
        List<UUID> kept) {

    /** The kind of frame, for the protocol. */
    @JsonProperty("t")
    public String kind() {
        return "patch";
    }

    InterviewPatch withKept(List<UUID> left) {
        return new InterviewPatch(interviewId, revision, command, author, undoes, changes, clock, left);
    }
}
