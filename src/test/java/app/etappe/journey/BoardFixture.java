package app.etappe.journey;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace, in which Bob edits and Vic reads; Sam is a stranger. */
abstract class BoardFixture {

    static final MapContent BLANK = new MapContent(false, List.of(), List.of(), List.of());

    @Autowired
    BoardService boards;

    @Autowired
    MapService maps;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    TestDatabase database;

    @Autowired
    People people;

    final UUID ann = Ids.next();
    final UUID bob = Ids.next();
    final UUID vic = Ids.next();
    final UUID sam = Ids.next();

    UUID workspace() {
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, bob, Role.EDITOR);
        people.admit(workspace, vic);
        return workspace;
    }

    /** A blank map in a workspace of its own, in Ann's hands. */
    Board board() {
        return board(BLANK);
    }

    Board board(MapContent content) {
        var workspace = workspace();
        var map = as(ann, () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, content));
        return new Board(boards, map, ann);
    }
}
