package app.etappe.journey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision as pages hear of it.
 *
 * @param values what variants say otherwise than before
 * @param kept what an undo left alone, because others had changed it since
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BoardPatch(
        @JsonIgnore UUID mapId,
        @JsonInclude(JsonInclude.Include.ALWAYS) long revision,
        UUID command,
        UUID author,
        @Nullable Long undoes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ElementPatch> changes,
        List<LayerPatch> values,
        List<UUID> kept) {

    /** The kind of frame, for the protocol. */
    @JsonProperty("t")
    public String kind() {
        return "patch";
    }
}
