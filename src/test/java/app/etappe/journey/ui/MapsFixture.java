package app.etappe.journey.ui;

import static app.etappe.testing.Acting.as;

import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.journey.StageModels;
import app.etappe.testing.People;
import app.etappe.testing.ViewTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace with one map of hers, which Bob edits and Vic reads. */
public abstract class MapsFixture extends ViewTest {

    /** The name of the map's menu. */
    protected static final String TRAIN = "Actions for “Travelling by train”";

    @Autowired
    protected WorkspaceService workspaces;

    @Autowired
    protected MapService maps;

    @Autowired
    protected StageModels models;

    @Autowired
    protected People people;

    protected UUID ann = new UUID(0, 0);
    protected UUID bob = new UUID(0, 0);
    protected UUID vic = new UUID(0, 0);
    protected UUID rail = new UUID(0, 0);
    protected UUID train = new UUID(0, 0);
    /** The address of the workspace's maps. */
    protected String list = "";

    @BeforeEach
    void ann_has_a_map() {
        ann = account("Ann");
        bob = account("Bob");
        vic = account("Vic");
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(rail, bob, Role.EDITOR);
        people.admit(rail, vic);
        train = make("Travelling by train");
        list = "w/" + rail;
    }

    /** One more blank map of Ann's. */
    protected UUID make(String title) {
        return as(ann, () -> maps.create(rail, title, Locale.ENGLISH, models.blank(Locale.ENGLISH)));
    }

    /** The titles of Ann's maps in use. */
    protected List<String> titles() {
        return as(ann, () -> maps.list(rail, false)).stream()
                .map(MapSummary::title)
                .toList();
    }
}
