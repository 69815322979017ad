package app.etappe.bring;

import app.etappe.base.Refusal;
import app.etappe.copies.Copies;
import app.etappe.copies.Settled;
import app.etappe.exchange.ImportService;
import app.etappe.journey.MapService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one base with variants out of journeys that were copied from each other. Every method refuses with {@code
 * not-found} for strangers and for maps that are not in the workspace or not open to who asks, and with {@code
 * not-allowed} for members who may not edit.
 */
@Service
public class BringService {

    private final WorkspaceAccess access;
    private final MapService maps;
    private final ImportService imports;
    private final Journeys journeys;
    private final CopyWriter writer;
    private final Bringings bringings;
    private final Clock clock;

    BringService(
            WorkspaceAccess access,
            MapService maps,
            ImportService imports,
            Journeys journeys,
            CopyWriter writer,
            Bringings bringings,
            Clock clock) {
        this.access = access;
        this.maps = maps;
        this.imports = imports;
        this.journeys = journeys;
        this.writer = writer;
        this.bringings = bringings;
        this.clock = clock;
    }

    /** The variants that a journey has, those in use; those of segments first. */
    @Transactional(readOnly = true)
    public List<OwnVariant> variants(UUID workspaceId, Journey journey) {
        access.require(Right.EDIT_MAPS, workspaceId);
        journeys.require(workspaceId, journey);
        return journeys.variants(workspaceId, journey);
    }

    /** Says what is the same in two journeys. Writes nothing. */
    @Transactional(readOnly = true)
    public Comparison compare(UUID workspaceId, Journey base, Journey copy) {
        access.require(Right.EDIT_MAPS, workspaceId);
        journeys.require(workspaceId, base);
        return compared(base, copy, variants(workspaceId, copy), Settled.NOTHING);
    }

    /**
     * Says what is the same once somebody has decided more. Decisions name parts by their place, so they hold only for the
     * journeys as they were when they were made.
     *
     * @throws Refusal {@code changed-meanwhile} if one of the maps is not as it was compared before
     */
    @Transactional(readOnly = true)
    public Comparison settle(UUID workspaceId, Comparison before, Settled settled) {
        access.require(Right.EDIT_MAPS, workspaceId);
        journeys.require(workspaceId, before.base());
        var now = compared(before.base(), before.copy(), variants(workspaceId, before.copy()), settled);
        if (!now.isOfTheSame(before)) {
            throw new Refusal("changed-meanwhile");
        }
        return now;
    }

    private Comparison compared(Journey base, Journey copy, List<OwnVariant> own, Settled settled) {
        var below = journeys.content(base);
        var other = journeys.content(copy, below);
        return new Comparison(base, copy, below, other, own, settled, Copies.align(below, other, settled));
    }

    /**
     * Makes a copy of the base, with its readers and its variants, and a variant for each copy in it, or gives the base
     * itself these variants. A base that is a file becomes a map. The copies' own variants come with them as far as that is
     * wished and possible. All of it, or nothing.
     *
     * @param progress is told how many copies are written
     * @throws Refusal {@code copies-none}; {@code nothing-in-common} (title) for what is no copy of the base; {@code
     *     changed-meanwhile} if a map is not as it was compared; {@code variant-exists}, and what else keeps a map or a
     *     variant from being made
     */
    @Transactional
    public Brought bring(UUID workspaceId, BringDraft draft, IntConsumer progress) {
        access.require(Right.EDIT_MAPS, workspaceId);
        journeys.require(workspaceId, draft.base());
        if (draft.copies().isEmpty()) {
            throw new Refusal("copies-none");
        }
        draft.copies().forEach(copy -> requireComparable(workspaceId, draft.base(), copy.compared()));
        var map = map(workspaceId, draft);
        var made = new ArrayList<UUID>();
        for (var copy : draft.copies()) {
            made.addAll(writer.write(workspaceId, map, copy));
            progress.accept(draft.copies().indexOf(copy) + 1);
        }
        var archived = archived(draft, map);
        boolean isNew = !map.equals(draft.base().id());
        bringings.of(map).note(isNew, maps.revision(map), clock.instant(), made, archived);
        return new Brought(map, made.size(), archived.size());
    }

    private UUID map(UUID workspaceId, BringDraft draft) {
        var title = draft.title();
        return switch (draft.base()) {
            case Journey.OfMap base -> title == null ? base.id() : maps.duplicate(base.id(), title);
            case Journey.OfFile base ->
                imports.importMap(workspaceId, title == null ? base.title() : title, draft.language(), base.file());
        };
    }

    private void requireComparable(UUID workspaceId, Journey base, Comparison compared) {
        var now = compare(workspaceId, base, compared.copy());
        if (!now.isOfTheSame(compared) || compared.copy().id().equals(base.id())) {
            throw new Refusal("changed-meanwhile");
        }
        if (compared.alignment().nothingInCommon()) {
            throw new Refusal(
                    "nothing-in-common", Map.of("title", compared.copy().title()));
        }
    }

    /** A map of which something is left behind stays in use, as does one that was in the archive before. */
    private List<UUID> archived(BringDraft draft, UUID made) {
        var done = new ArrayList<UUID>();
        if (draft.archive()) {
            draft.copies().stream()
                    .filter(copy -> !copy.leavesSomething())
                    .map(copy -> copy.compared().copy())
                    .forEach(copy -> addMap(done, copy));
            addMap(done, draft.base());
            done.remove(made);
            done.removeIf(map -> maps.details(map).archivedAt() != null);
            done.forEach(maps::archive);
        }
        return done;
    }

    private static void addMap(List<UUID> ids, Journey journey) {
        if (journey instanceof Journey.OfMap map) {
            ids.add(map.id());
        }
    }
}
