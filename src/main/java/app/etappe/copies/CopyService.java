package app.etappe.copies;

import app.etappe.base.Refusal;
import app.etappe.journey.MapContent;
import app.etappe.journey.VariantFillingService;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes copies into variants. */
@Service
public class CopyService {

    private final VariantFillingService variants;

    CopyService(VariantFillingService variants) {
        this.variants = variants;
    }

    /**
     * Makes an untouched variant look like a copy of what lies below it, with as few differences as alignment finds.
     *
     * @param below the variant that it lies over; null for the base
     * @param settled what is decided about what lies below and the copy
     * @throws Refusal as {@link VariantFillingService#fill} does
     * @throws IllegalArgumentException as {@link Copies#align} does
     */
    @Transactional
    public void write(UUID mapId, @Nullable UUID below, UUID variantId, MapContent copy, Settled settled) {
        var base = variants.read(mapId, below);
        var differences = Copies.differences(base.content(), copy.asStored(), settled);
        variants.fill(mapId, variantId, VariantOperations.of(differences, base.ids()));
    }
}
