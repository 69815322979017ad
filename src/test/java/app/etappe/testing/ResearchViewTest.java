package app.etappe.testing;

import static app.etappe.testing.Acting.as;

import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria and Rob do research in Ann's workspace; Ed edits, Vic reads. */
@SuppressWarnings("NullAway.Init") // made before each test
public abstract class ResearchViewTest extends ViewTest {

    @Autowired
    protected WorkspaceService workspaces;

    @Autowired
    private People people;

    protected UUID ann;
    protected UUID ria;
    protected UUID rob;
    protected UUID ed;
    protected UUID vic;
    protected UUID rail;

    @BeforeEach
    void ria_and_rob_do_research() {
        ann = account("Ann");
        ria = account("Ria");
        rob = account("Rob");
        ed = account("Ed");
        vic = account("Vic");
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(rail, ria, Role.RESEARCHER);
        people.admit(rail, rob, Role.RESEARCHER);
        people.admit(rail, ed, Role.EDITOR);
        people.admit(rail, vic);
    }
}
