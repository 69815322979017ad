package app.etappe.bring;

import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was brought together, as long as nobody has changed it. */
@Service
public class TakingBackService {

    private final WorkspaceAccess access;
    private final MapService maps;
    private final VariantService variants;
    private final Bringings bringings;

    TakingBackService(WorkspaceAccess access, MapService maps, VariantService variants, Bringings bringings) {
        this.access = access;
        this.maps = maps;
        this.variants = variants;
        this.bringings = bringings;
    }

    /** Whether copies were brought together on a map, and nobody has changed it since. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public boolean isPossible(UUID mapId) {
        long revision = maps.revision(mapId);
        return bringings
                .find(mapId)
                .filter(found -> found.revision() == revision)
                .isPresent();
    }

    /**
     * Takes it back: what was made goes into the archive, and what was archived for it comes out.
     *
     * @throws Refusal {@code not-found}; {@code not-allowed}; {@code map-archived}; {@code bringing-gone} if nothing was
     *     brought together on the map, if somebody has changed it since, or a map that went into the archive is deleted
     */
    @Transactional
    public void takeBack(UUID mapId) {
        var map = maps.details(mapId);
        access.require(Right.EDIT_MAPS, map.workspaceId());
        if (map.archivedAt() != null) {
            throw new Refusal("map-archived");
        }
        if (!isPossible(mapId)) {
            throw new Refusal("bringing-gone");
        }
        var bringing = bringings.of(mapId);
        bringing.archived().forEach(this::restore);
        if (bringing.isNewMap()) {
            maps.archive(mapId);
        } else {
            bringing.variants().forEach(variant -> variants.archive(mapId, variant));
        }
        bringings.remove(bringing);
    }

    private void restore(UUID mapId) {
        try {
            maps.restore(mapId);
        } catch (Refusal refusal) {
            throw refusal.code().equals("not-found") ? new Refusal("bringing-gone") : refusal;
        }
    }
}
