package app.etappe.painpoint;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.Operation;
import app.etappe.journey.PlaceService;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace, in which Ed edits, Dan decides and Vic reads; Sam is a stranger. */
abstract class ItemFixture {

    static final String LATE = "Tickets come late";
    static final String DEAR = "Nobody can tell what is cheaper";
    static final String APP = "Show all prices in the app";

    @Autowired
    ItemService items;

    @Autowired
    ItemPlacingService placing;

    @Autowired
    ItemDecisionService deciding;

    @Autowired
    ItemJudgingService judging;

    @Autowired
    MapService maps;

    @Autowired
    PlaceService places;

    @Autowired
    BoardService boards;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    TestDatabase database;

    @Autowired
    People people;

    final UUID ann = Ids.next();
    final UUID ed = Ids.next();
    final UUID dan = Ids.next();
    final UUID vic = Ids.next();
    final UUID sam = Ids.next();

    UUID workspace() {
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, ed, Role.EDITOR);
        people.admit(workspace, dan, Role.DECIDER);
        people.admit(workspace, vic);
        return workspace;
    }

    /** A map with two pain points, an opportunity and an action. */
    UUID map(UUID workspace) {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(
                        new MapContent.Lane(LaneKind.PAIN, "Pain points"),
                        new MapContent.Lane(LaneKind.OPPORTUNITIES, "Opportunities"),
                        new MapContent.Lane(LaneKind.ACTIONS, "Actions")),
                List.of(card(0, LATE), card(0, DEAR), card(1, APP), card(2, "Compares prices")));
        return as(ed, () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, content));
    }

    private static MapContent.Card card(int lane, String text) {
        return new MapContent.Card(0, lane, text, null, null, 1, new TreeSet<>());
    }

    UUID card(UUID map, String text) {
        return as(ed, () -> places.all(map)).stream()
                .filter(place -> place.text().equals(text))
                .map(MapPlace::id)
                .findFirst()
                .orElseThrow();
    }

    /** A pain point that stands on no card. */
    UUID pain(UUID workspace, String title) {
        return as(ed, () -> items.add(workspace, draft(title)));
    }

    static ItemDraft draft(String title) {
        return ItemDraft.of(ItemKind.PAIN_POINT, title);
    }

    UUID lift(UUID map, String title, String... cards) {
        var ids = List.of(cards).stream().map(text -> card(map, text)).toList();
        return as(ed, () -> placing.lift(map, ids, draft(title)));
    }

    ItemDetails details(UUID who, UUID item) {
        return as(who, () -> items.details(item));
    }

    long version(UUID item) {
        return details(ann, item).summary().version();
    }

    List<UUID> cards(UUID who, UUID item) {
        return details(who, item).summary().places().stream()
                .map(ItemPlace::elementId)
                .toList();
    }

    void does(UUID map, Operation operation) {
        as(ed, () -> boards.apply(map, null, BoardCommand.now(operation)));
    }

    static void refusedTo(UUID who, String code, Runnable call) {
        ThrowingCallable asked = () -> as(who, call);
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
