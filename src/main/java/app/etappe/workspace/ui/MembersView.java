package app.etappe.workspace.ui;

import app.etappe.base.PublicAddress;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.DepartureService;
import app.etappe.workspace.InvitationService;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Who is in a workspace, who has been invited, and what everybody may do. */
@Route("w/:workspaceId/members")
@PermitAll
class MembersView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient MemberService members;
    private final transient DepartureService departures;
    private final transient InvitationService invitations;
    private final transient WorkspaceAccess access;
    private final transient CurrentUser currentUser;
    private final transient PublicAddress address;

    MembersView(
            MemberService members,
            DepartureService departures,
            InvitationService invitations,
            WorkspaceAccess access,
            CurrentUser currentUser,
            PublicAddress address) {
        super("workspace.members.title");
        this.members = members;
        this.departures = departures;
        this.invitations = invitations;
        this.access = access;
        this.currentUser = currentUser;
        this.address = address;
    }

    @Override
    protected void show() {
        var everybody = members.members(workspaceId());
        var manages = access.can(Right.MANAGE, workspaceId());
        getContent().removeAll();
        getContent().add(header(manages), memberList(everybody, manages));
        if (manages) {
            getContent().add(new InvitationsPanel(invitations.open(workspaceId()), invitation -> {
                invitations.withdraw(invitation.id());
                show();
            }));
        }
    }

    private Div header(boolean manages) {
        var words = new Div(
                new H1(getTranslation("workspace.members.title")),
                new Paragraph(getTranslation("workspace.members.text")));
        var header = new Div(words);
        header.addClassName("etappe-page-header");
        if (manages) {
            var invite = new Button(getTranslation("workspace.invite"), click -> openInviteDialog());
            invite.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(invite);
        }
        return header;
    }

    private Div memberList(List<MemberSummary> everybody, boolean manages) {
        var me = currentUser.requireId();
        var list = new Div();
        list.addClassNames("etappe-card", "etappe-list");
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", getTranslation("workspace.members.title"));
        for (var member : everybody) {
            var mine = member.accountId().equals(me);
            var row = new MemberRow(member, mine);
            if (manages) {
                row.offer(getTranslation("workspace.roles.change"), () -> openRolesDialog(member));
                row.offer(
                        mine ? getTranslation("workspace.leave") : getTranslation("workspace.remove"),
                        () -> openDepartureDialog(member, mine, everybody));
            } else if (mine) {
                row.offer(getTranslation("workspace.leave"), () -> openDepartureDialog(member, true, everybody));
            }
            list.add(row);
        }
        return list;
    }

    private void openInviteDialog() {
        var dialog = new InviteDialog(
                (email, roles) -> address.link("/invitation/" + invitations.invite(workspaceId(), email, roles)));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                show();
            }
        });
        dialog.open();
    }

    private void openRolesDialog(MemberSummary member) {
        new RolesDialog(member, roles -> {
                    members.changeRoles(workspaceId(), member.accountId(), roles);
                    show();
                })
                .open();
    }

    private void openDepartureDialog(MemberSummary member, boolean mine, List<MemberSummary> everybody) {
        var owned = departures.ownedBy(workspaceId(), member.accountId());
        var others = everybody.stream()
                .filter(other -> !other.accountId().equals(member.accountId()))
                .toList();
        new DepartureDialog(member, mine, owned, others, successor -> {
                    if (mine) {
                        departures.leave(workspaceId(), successor);
                        UI.getCurrent().navigate("");
                    } else {
                        departures.remove(workspaceId(), member.accountId(), successor);
                        show();
                    }
                })
                .open();
    }
}
