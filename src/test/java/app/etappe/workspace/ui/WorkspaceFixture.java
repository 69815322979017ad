package app.etappe.workspace.ui;

import static app.etappe.testing.Acting.as;

import app.etappe.testing.People;
import app.etappe.testing.ViewTest;
import app.etappe.workspace.InvitationService;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.WorkspaceService;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann owns a workspace, and Vic is in it without a role. */
abstract class WorkspaceFixture extends ViewTest {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    MemberService members;

    @Autowired
    InvitationService invitations;

    @Autowired
    People people;

    UUID ann = new UUID(0, 0);
    UUID vic = new UUID(0, 0);
    UUID rail = new UUID(0, 0);

    @BeforeEach
    void ann_has_a_workspace_with_vic_in_it() {
        ann = account("Ann");
        vic = account("Vic");
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(rail, vic);
    }
}
