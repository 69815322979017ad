package app.etappe.journey.ui;

import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import app.etappe.journey.ui.board.MapSharing;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Asks who sees a map, on the list and on the board alike. */
@SpringComponent
class ShareDialogs implements MapSharing {

    private final MapService maps;
    private final MemberService members;

    ShareDialogs(MapService maps, MemberService members) {
        this.maps = maps;
        this.members = members;
    }

    @Override
    public void open(UUID mapId) {
        open(mapId, () -> {});
    }

    /**
     * Asks the map's owner.
     *
     * @param changed is told when it has been said
     * @throws Refusal {@code not-allowed} for anybody else, who was offered no such button
     */
    void open(UUID mapId, Runnable changed) {
        var map = maps.details(mapId);
        if (!map.mayOwn()) {
            throw Refusal.notAllowed();
        }
        var others = new LinkedHashMap<UUID, String>();
        members.members(map.workspaceId()).stream()
                .filter(member -> !member.accountId().equals(map.ownerId()))
                .forEach(member -> others.put(member.accountId(), member.name()));
        new ShareDialog(map.title(), map.visibility(), map.members(), others, (visibility, readers) -> {
                    maps.share(mapId, visibility, readers);
                    changed.run();
                })
                .open();
    }
}
