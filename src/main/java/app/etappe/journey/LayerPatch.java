package app.etappe.journey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a variant says of an element, as pages hear of it.
 *
 * @param property as the log names it, or {@code hidden} or {@code checked}
 * @param value in the form of the log; null for the default
 * @param was the value below that it stands for
 * @param gone the variant says nothing of it any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LayerPatch(
        UUID layer,
        UUID element,
        String property,
        @Nullable String value,
        @Nullable String was,
        @Nullable Boolean gone) {

    static LayerPatch of(LayerValue row) {
        return new LayerPatch(row.layer(), row.element(), row.property(), row.content(), row.replaced(), null);
    }

    static LayerPatch gone(UUID layer, UUID element, String property) {
        return new LayerPatch(layer, element, property, null, null, true);
    }
}
