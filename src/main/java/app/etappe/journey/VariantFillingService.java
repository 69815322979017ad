package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes all that makes a variant differ in one go, together with whatever else the caller's transaction makes. */
@Service
public class VariantFillingService {

    private final MapAccess access;
    private final Variants variants;
    private final ContentReader reader;
    private final VariantFiller filler;
    private final CurrentUser currentUser;

    VariantFillingService(
            MapAccess access, Variants variants, ContentReader reader, VariantFiller filler, CurrentUser currentUser) {
        this.access = access;
        this.variants = variants;
        this.reader = reader;
        this.filler = filler;
        this.currentUser = currentUser;
    }

    /**
     * What is seen in a layer, and the ids by which operations name it.
     *
     * @param layer a variant; null for the base
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public LayerContent read(UUID mapId, @Nullable UUID layer) {
        access.require(mapId);
        return reader.readWithIds(mapId, variants.chain(mapId, layer));
    }

    /**
     * Does operations in a variant, all or none. The log says that the variant was filled: nobody undoes that by accident,
     * the variant is archived instead.
     *
     * @param operations any number, of those that add, set, tag, move and remove
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code map-archived}, {@code variant-archived}, or what is
     *     wrong with an operation
     */
    @Transactional
    public void fill(UUID mapId, UUID variantId, List<Operation> operations) {
        access.requireRead(mapId);
        filler.fill(mapId, variantId, currentUser.requireId(), operations);
    }
}
