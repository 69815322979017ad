package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with a map. For strangers, and for members it is not shared with, a map does not exist. */
@Component("mapAccess")
public class MapAccess {

    private final JourneyMaps maps;
    private final WorkspaceAccess workspaces;
    private final CurrentUser currentUser;
    private final Clock clock;

    MapAccess(JourneyMaps maps, WorkspaceAccess workspaces, CurrentUser currentUser, Clock clock) {
        this.maps = maps;
        this.workspaces = workspaces;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the current user may change what stands on the map; never on an archived one. */
    @Transactional(readOnly = true)
    public boolean canEdit(UUID mapId) {
        return shown(mapId)
                .filter(map -> !map.isArchived() && workspaces.can(Right.EDIT_MAPS, map.workspaceId()))
                .isPresent();
    }

    /** @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public void requireRead(UUID mapId) {
        require(mapId);
    }

    /** @throws Refusal {@code not-found}; {@code not-allowed}; {@code map-archived} */
    @Transactional(readOnly = true)
    public void requireEdit(UUID mapId) {
        if (requireEditor(mapId).isArchived()) {
            throw new Refusal("map-archived");
        }
    }

    /** The map, if the current user may see it. */
    JourneyMap require(UUID mapId) {
        return visible(mapId).orElseThrow(Refusal::notFound);
    }

    /** The map, if the current user may change it as a thing: rename, copy, archive, bring back. */
    JourneyMap requireEditor(UUID mapId) {
        var map = shown(mapId).orElseThrow(Refusal::notFound);
        // Who may edit may read, and for a stranger this, too, says that there is nothing: one question is enough.
        workspaces.require(Right.EDIT_MAPS, map.workspaceId());
        return map;
    }

    /** The map, if the current user may say who sees it, and delete it: its owner, or an owner of its workspace. */
    JourneyMap requireOwner(UUID mapId) {
        var map = requireEditor(mapId);
        if (!isOwner(map)) {
            throw Refusal.notAllowed();
        }
        return map;
    }

    boolean isOwner(JourneyMap map) {
        return map.ownerId().equals(currentUser.requireId()) || workspaces.can(Right.MANAGE, map.workspaceId());
    }

    private Optional<JourneyMap> visible(UUID mapId) {
        return shown(mapId).filter(map -> workspaces.can(Right.READ, map.workspaceId()));
    }

    /** The map, if it is shown to the current user as long as they are a member of its workspace. */
    private Optional<JourneyMap> shown(UUID mapId) {
        var user = currentUser.get();
        if (user.isEmpty()) {
            return Optional.empty();
        }
        return maps.findById(mapId)
                .filter(map -> map.isVisibleTo(user.get().accountId()))
                .filter(map -> !map.isGone(clock.instant()));
    }
}
