package app.etappe.rights;

import static app.etappe.rights.Person.MEMBERS;
import static app.etappe.rights.Person.SIGNED_IN;
import static app.etappe.rights.RightsRow.inInstallation;
import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.base.Ids;
import app.etappe.following.FollowService;
import app.etappe.following.InboxPreferenceService;
import app.etappe.following.InboxService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import java.util.List;
import java.util.UUID;

/** What one follows, and one's own inbox. */
class FollowingRights implements RightsRows {

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace(
                        "FollowService.follows(UUID, UUID)",
                        MEMBERS,
                        scene -> following(scene).follows(scene.workspace(), item(scene))),
                inWorkspace(
                        "FollowService.follow(UUID, UUID)",
                        MEMBERS,
                        scene -> following(scene).follow(scene.workspace(), item(scene))),
                inWorkspace(
                        "FollowService.unfollow(UUID, UUID)",
                        MEMBERS,
                        scene -> following(scene).unfollow(scene.workspace(), item(scene))),
                inInstallation(
                        "InboxService.list(int)",
                        SIGNED_IN,
                        scene -> inbox(scene).list(0)),
                inInstallation(
                        "InboxService.count()", SIGNED_IN, scene -> inbox(scene).count()),
                inInstallation(
                        "InboxService.unread()",
                        SIGNED_IN,
                        scene -> inbox(scene).unread()),
                inInstallation(
                        "InboxService.read(UUID)",
                        SIGNED_IN,
                        scene -> inbox(scene).read(Ids.next())),
                inInstallation(
                        "InboxService.readAll()",
                        SIGNED_IN,
                        scene -> inbox(scene).readAll()),
                inInstallation(
                        "InboxPreferenceService.byMail()",
                        SIGNED_IN,
                        scene -> preferences(scene).byMail()),
                inInstallation(
                        "InboxPreferenceService.prefer(boolean)",
                        SIGNED_IN,
                        scene -> preferences(scene).prefer(true)),
                inInstallation(
                        "InboxPreferenceService.areMailsSent()",
                        SIGNED_IN,
                        scene -> preferences(scene).areMailsSent()));
    }

    private static UUID item(Scene scene) {
        return scene.asFounder(
                () -> scene.bean(ItemService.class).add(scene.workspace(), ItemDraft.of(ItemKind.PAIN_POINT, "Late")));
    }

    private static FollowService following(Scene scene) {
        return scene.bean(FollowService.class);
    }

    private static InboxService inbox(Scene scene) {
        return scene.bean(InboxService.class);
    }

    private static InboxPreferenceService preferences(Scene scene) {
        return scene.bean(InboxPreferenceService.class);
    }
}
