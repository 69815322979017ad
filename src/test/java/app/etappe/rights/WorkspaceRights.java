package app.etappe.rights;

import static app.etappe.rights.Person.MEMBERS;
import static app.etappe.rights.Person.OWNERS;
import static app.etappe.rights.Person.SIGNED_IN;
import static app.etappe.rights.RightsRow.inInstallation;
import static app.etappe.rights.RightsRow.inWorkspace;
import static app.etappe.rights.RightsRow.open;

import app.etappe.workspace.DepartureService;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.InvitationAnswerService;
import app.etappe.workspace.InvitationService;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import app.etappe.workspace.WorkspaceSettingsService;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Workspaces, members, invitations. */
class WorkspaceRights implements RightsRows {

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inInstallation(
                        "WorkspaceService.create(String, String)",
                        SIGNED_IN,
                        scene -> workspaces(scene).create("Mine", "UTC")),
                inInstallation(
                        "WorkspaceService.mine()",
                        SIGNED_IN,
                        scene -> workspaces(scene).mine()),
                inInstallation(
                        "WorkspaceService.lastUsed()",
                        SIGNED_IN,
                        scene -> workspaces(scene).lastUsed()),
                inWorkspace(
                        "WorkspaceService.details(UUID)",
                        MEMBERS,
                        scene -> workspaces(scene).details(scene.workspace())),
                inWorkspace(
                        "WorkspaceService.remember(UUID)",
                        MEMBERS,
                        scene -> workspaces(scene).remember(scene.workspace())),
                inWorkspace(
                        "WorkspaceSettingsService.rename(UUID, String)",
                        OWNERS,
                        scene -> settings(scene).rename(scene.workspace(), "New")),
                inWorkspace(
                        "WorkspaceSettingsService.moveToTimeZone(UUID, String)",
                        OWNERS,
                        scene -> settings(scene).moveToTimeZone(scene.workspace(), "Asia/Tokyo")),
                inWorkspace(
                        "WorkspaceSettingsService.keepFormerNames(UUID, boolean)",
                        OWNERS,
                        scene -> settings(scene).keepFormerNames(scene.workspace(), true)),
                inWorkspace(
                        "WorkspaceSettingsService.archive(UUID)",
                        OWNERS,
                        scene -> settings(scene).archive(scene.workspace())),
                inWorkspace(
                        "WorkspaceSettingsService.restore(UUID)",
                        OWNERS,
                        scene -> settings(scene).restore(scene.workspace())),
                inWorkspace(
                        "MemberService.members(UUID)",
                        MEMBERS,
                        scene -> members(scene).members(scene.workspace())),
                inWorkspace(
                        "MemberService.names(UUID, Collection)",
                        MEMBERS,
                        scene -> members(scene).names(scene.workspace(), Set.of(scene.founder()))),
                inWorkspace(
                        "MemberService.changeRoles(UUID, UUID, Set)",
                        OWNERS,
                        scene -> members(scene)
                                .changeRoles(scene.workspace(), scene.extraMember(), Set.of(Role.EDITOR))),
                inWorkspace(
                        "DepartureService.ownedBy(UUID, UUID)",
                        OWNERS,
                        scene -> departures(scene).ownedBy(scene.workspace(), scene.extraMember())),
                inWorkspace(
                        "DepartureService.remove(UUID, UUID, Optional)",
                        OWNERS,
                        scene -> departures(scene).remove(scene.workspace(), scene.extraMember(), Optional.empty())),
                inWorkspace(
                        "DepartureService.leave(UUID, Optional)",
                        MEMBERS,
                        scene -> departures(scene).leave(scene.workspace(), Optional.empty())),
                inWorkspace("InvitationService.invite(UUID, Optional, Set)", OWNERS, scene -> invite(scene)),
                inWorkspace(
                        "InvitationService.open(UUID)",
                        OWNERS,
                        scene -> invitations(scene).open(scene.workspace())),
                inWorkspace("InvitationService.withdraw(UUID)", OWNERS, WorkspaceRights::withdraw),
                inInstallation("InvitationAnswerService.accept(String)", SIGNED_IN, WorkspaceRights::accept),
                open("InvitationAnswerService.look(String)", "the link gives the right"),
                open(
                        "InvitationAnswerService.register(String, String, String, String)",
                        "the link gives the right, to somebody who has no account yet"),
                inInstallation(
                        "ExampleWorkspaceService.find()",
                        SIGNED_IN,
                        scene -> examples(scene).find()),
                inInstallation(
                        "ExampleWorkspaceService.enter()",
                        SIGNED_IN,
                        scene -> examples(scene).enter()),
                inInstallation("ExampleWorkspaceService.reset()", SIGNED_IN, scene -> {
                    examples(scene).enter();
                    examples(scene).reset();
                }),
                inInstallation("ExampleWorkspaceService.delete()", SIGNED_IN, scene -> {
                    examples(scene).enter();
                    examples(scene).delete();
                }));
    }

    private static String invite(Scene scene) {
        return invitations(scene).invite(scene.workspace(), Optional.empty(), Set.of());
    }

    private static void withdraw(Scene scene) {
        var invitation = scene.asFounder(() -> {
            invite(scene);
            return invitations(scene).open(scene.workspace()).getFirst();
        });
        invitations(scene).withdraw(invitation.id());
    }

    private static void accept(Scene scene) {
        var token = scene.asFounder(() -> invite(scene));
        scene.bean(InvitationAnswerService.class).accept(token);
    }

    private static WorkspaceService workspaces(Scene scene) {
        return scene.bean(WorkspaceService.class);
    }

    private static WorkspaceSettingsService settings(Scene scene) {
        return scene.bean(WorkspaceSettingsService.class);
    }

    private static MemberService members(Scene scene) {
        return scene.bean(MemberService.class);
    }

    private static DepartureService departures(Scene scene) {
        return scene.bean(DepartureService.class);
    }

    private static InvitationService invitations(Scene scene) {
        return scene.bean(InvitationService.class);
    }

    private static ExampleWorkspaceService examples(Scene scene) {
        return scene.bean(ExampleWorkspaceService.class);
    }
}
