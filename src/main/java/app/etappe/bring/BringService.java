package app.etappe.bring;

import app.etappe.base.Refusal;
import app.etappe.copies.Copies;
import app.etappe.copies.CopyService;
import app.etappe.copies.Settled;
import app.etappe.journey.MapDetails;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one base with variants out of maps that were copied from each other. Every method refuses with {@code not-found}
 * for strangers and for maps that are not in the workspace or not open to who asks, and with {@code not-allowed} for
 * members who may not edit.
 */
@Service
public class BringService {

    private final WorkspaceAccess access;
    private final MapService maps;
    private final VariantService variants;
    private final CopyService copies;

    BringService(WorkspaceAccess access, MapService maps, VariantService variants, CopyService copies) {
        this.access = access;
        this.maps = maps;
        this.variants = variants;
        this.copies = copies;
    }

    /** Says what is the same in two maps. Writes nothing. */
    @Transactional(readOnly = true)
    public Comparison compare(UUID workspaceId, UUID base, UUID copy) {
        access.require(Right.EDIT_MAPS, workspaceId);
        require(workspaceId, base);
        require(workspaceId, copy);
        var below = maps.content(base);
        var other = maps.content(copy);
        return new Comparison(below, other, Settled.NOTHING, Copies.align(below, other, Settled.NOTHING));
    }

    /**
     * Says what is the same once somebody has decided more. Decisions name parts by their place, so they hold only for the
     * maps as they were when they were made.
     *
     * @throws Refusal {@code changed-meanwhile} if one of the maps is not as it was compared before
     */
    @Transactional(readOnly = true)
    public Comparison settle(UUID workspaceId, UUID base, UUID copy, Comparison before, Settled settled) {
        var now = compare(workspaceId, base, copy);
        if (!now.base().equals(before.base()) || !now.copy().equals(before.copy())) {
            throw new Refusal("changed-meanwhile");
        }
        return new Comparison(now.base(), now.copy(), settled, Copies.align(now.base(), now.copy(), settled));
    }

    /**
     * Makes a copy of the base, with its readers and its variants, and a variant for each copy in it, or gives the base itself
     * these variants. All of it, or nothing.
     *
     * @throws Refusal {@code copies-none}; {@code nothing-in-common} (title) for a map that is no copy of the base;
     *     {@code changed-meanwhile} if a map is not as it was compared; {@code variant-exists} and what else
     *     {@link VariantService#add} and {@link MapService#duplicate} throw
     */
    @Transactional
    public Brought bring(UUID workspaceId, BringDraft draft) {
        access.require(Right.EDIT_MAPS, workspaceId);
        require(workspaceId, draft.base());
        if (draft.copies().isEmpty()) {
            throw new Refusal("copies-none");
        }
        draft.copies().forEach(copy -> requireComparable(workspaceId, draft.base(), copy));
        var title = draft.title();
        var map = title == null ? draft.base() : maps.duplicate(draft.base(), title);
        var made = new ArrayList<UUID>();
        for (var copy : draft.copies()) {
            var variant = variants.add(map, Set.of(copy.segment()));
            var compared = copy.compared();
            copies.write(map, null, variant, compared.copy(), compared.settled());
            made.add(variant);
        }
        return new Brought(map, title != null, made, archived(draft));
    }

    /** Takes it back: what was made goes into the archive, and what was archived for it comes out. */
    @Transactional
    public void takeBack(UUID workspaceId, Brought brought) {
        access.require(Right.EDIT_MAPS, workspaceId);
        require(workspaceId, brought.map());
        brought.archived().forEach(copy -> require(workspaceId, copy));
        if (brought.made()) {
            maps.archive(brought.map());
        } else {
            brought.variants().forEach(variant -> variants.archive(brought.map(), variant));
        }
        brought.archived().forEach(maps::restore);
    }

    private List<UUID> archived(BringDraft draft) {
        var done = new ArrayList<UUID>();
        if (draft.archive()) {
            draft.copies().forEach(copy -> done.add(copy.map()));
            if (draft.title() != null) {
                done.add(draft.base());
            }
            // What was in the archive before is not brought back with the rest.
            done.removeIf(map -> maps.details(map).archivedAt() != null);
            done.forEach(maps::archive);
        }
        return done;
    }

    private void requireComparable(UUID workspaceId, UUID base, BringDraft.Copy copy) {
        var details = require(workspaceId, copy.map());
        var compared = copy.compared();
        boolean asSeen = maps.content(base).equals(compared.base())
                && maps.content(copy.map()).equals(compared.copy());
        if (!asSeen || copy.map().equals(base)) {
            throw new Refusal("changed-meanwhile");
        }
        if (compared.alignment().nothingInCommon()) {
            throw new Refusal("nothing-in-common", Map.of("title", details.title()));
        }
    }

    private MapDetails require(UUID workspaceId, UUID mapId) {
        var details = maps.details(mapId);
        if (!details.workspaceId().equals(workspaceId)) {
            throw Refusal.notFound();
        }
        return details;
    }
}
