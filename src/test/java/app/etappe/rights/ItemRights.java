package app.etappe.rights;

import app.etappe.journey.ElementType;
import app.etappe.journey.LaneCardService;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemHistoryService;
import app.etappe.painpoint.ItemJudgingService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemLikenessService;
import app.etappe.painpoint.ItemMergeService;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.Judged;
import app.etappe.painpoint.LeverService;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Pain points and opportunities: read by members, described by who edits maps or decides, decided on by deciders. */
class ItemRights implements RightsRows {

    private static final Set<Person> WRITERS =
            EnumSet.of(Person.EDITOR, Person.RESEARCHER, Person.DECIDER, Person.OWNER);
    private static final Set<Person> DECIDERS = EnumSet.of(Person.DECIDER, Person.OWNER);
    private static final Set<LaneKind> PAIN = EnumSet.of(LaneKind.PAIN);
    private static final ItemDraft LATE = ItemDraft.of(ItemKind.PAIN_POINT, "Tickets come late");

    @FunctionalInterface
    private interface CallOnItem {
        void on(Scene scene, UUID item);
    }

    @FunctionalInterface
    private interface CallOnCard {
        void on(Scene scene, UUID map, UUID card);
    }

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace(
                        "ItemService.list(UUID)",
                        Person.MEMBERS,
                        scene -> items(scene).list(scene.workspace())),
                inWorkspace(
                        "ItemService.references(UUID, ItemKind)",
                        Person.MEMBERS,
                        scene -> items(scene).references(scene.workspace(), ItemKind.PAIN_POINT)),
                inWorkspace(
                        "ItemService.references(UUID, Collection)",
                        Person.MEMBERS,
                        scene -> items(scene).references(scene.workspace(), List.of())),
                onItem(
                        "ItemService.details(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> items(scene).details(id)),
                inWorkspace(
                        "ItemService.add(UUID, ItemDraft)",
                        WRITERS,
                        scene -> items(scene).add(scene.workspace(), LATE)),
                onItem(
                        "ItemService.change(UUID, ItemDraft, long)",
                        WRITERS,
                        (scene, id) -> items(scene).change(id, LATE, 0)),
                onItem(
                        "ItemService.pull(Map, UUID)",
                        WRITERS,
                        (scene, id) -> items(scene).pull(Map.of(id, 0L), null)),
                onItem(
                        "ItemService.delete(UUID)",
                        WRITERS,
                        (scene, id) -> items(scene).delete(id)),
                onItem(
                        "ItemJudgingService.judge(UUID, Judged, Integer, long)",
                        WRITERS,
                        (scene, id) -> judging(scene).judge(id, Judged.IMPACT, 3, 0)),
                onItem(
                        "ItemJudgingService.judgeBoth(UUID, Judged, Integer, Judged, Integer, long)",
                        WRITERS,
                        (scene, id) -> judging(scene).judgeBoth(id, Judged.IMPACT, 3, Judged.EFFORT, 4, 0)),
                onItem(
                        "ItemJudgingService.judgeFurther(UUID, Integer, String, long)",
                        WRITERS,
                        (scene, id) -> judging(scene).judgeFurther(id, 3, "Strategy", 0)),
                onItem(
                        "ItemDecisionService.decide(UUID, ItemStatus, String, long)",
                        DECIDERS,
                        (scene, id) -> deciding(scene).decide(id, ItemStatus.PLANNED, "Cheap", 0)),
                onItem(
                        "ItemDecisionService.decide(Map, ItemStatus, String)",
                        DECIDERS,
                        (scene, id) -> deciding(scene).decide(Map.of(id, 0L), ItemStatus.PLANNED, "Cheap")),
                onItem(
                        "ItemDecisionService.assign(UUID, UUID, long)",
                        DECIDERS,
                        (scene, id) -> deciding(scene).assign(id, scene.extraMember(), 0)),
                onItem(
                        "ItemDecisionService.assign(Map, UUID)",
                        DECIDERS,
                        (scene, id) -> deciding(scene).assign(Map.of(id, 0L), scene.extraMember())),
                onItem(
                        "ItemDecisionService.expect(UUID, LocalDate, long)",
                        DECIDERS,
                        (scene, id) -> deciding(scene).expect(id, null, 0)),
                onItem(
                        "ItemDecisionService.expect(Map, LocalDate)",
                        DECIDERS,
                        (scene, id) -> deciding(scene).expect(Map.of(id, 0L), null)),
                onItem(
                        "ItemMergeService.merge(UUID, UUID)",
                        WRITERS,
                        (scene, id) -> scene.bean(ItemMergeService.class).merge(id, item(scene))),
                onItem(
                        "ItemHistoryService.of(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> scene.bean(ItemHistoryService.class).of(id)),
                inWorkspace(
                        "ItemLikenessService.alike(UUID, ItemKind, String)",
                        Person.MEMBERS,
                        scene -> scene.bean(ItemLikenessService.class)
                                .alike(scene.workspace(), ItemKind.PAIN_POINT, "tickets")),
                onCard(
                        "ItemPlacingService.lift(UUID, List, ItemDraft)",
                        (scene, map, card) -> placing(scene).lift(map, List.of(card), LATE)),
                onCard(
                        "ItemPlacingService.place(UUID, UUID, List)",
                        (scene, map, card) -> placing(scene).place(item(scene), map, List.of(card))),
                onCard(
                        "ItemPlacingService.unplace(UUID, Collection)",
                        (scene, map, card) -> placing(scene).unplace(map, List.of(card))),
                new RightsRow(
                        "ItemPlacingService.unlifted(UUID, ItemKind)",
                        scene -> placing(scene).unlifted(map(scene), ItemKind.PAIN_POINT),
                        Person.MEMBERS,
                        person -> "not-found"),
                new RightsRow(
                        "ItemPlacingService.carried(UUID, UUID)",
                        scene -> placing(scene).carried(map(scene), UUID.randomUUID()),
                        Person.MEMBERS,
                        person -> "not-found"),
                inWorkspace(
                        "LaneCardService.maps(UUID)",
                        Person.MEMBERS,
                        scene -> scene.bean(LaneCardService.class).maps(scene.workspace())),
                inWorkspace(
                        "LaneCardService.titles(UUID, Collection)",
                        Person.MEMBERS,
                        scene -> scene.bean(LaneCardService.class).titles(scene.workspace(), List.of())),
                inWorkspace(
                        "LaneCardService.all(UUID, Set)",
                        Person.MEMBERS,
                        scene -> scene.bean(LaneCardService.class).all(scene.workspace(), PAIN)),
                inWorkspace(
                        "LaneCardService.on(UUID, UUID, Set)",
                        Person.MEMBERS,
                        scene -> scene.bean(LaneCardService.class).on(UUID.randomUUID(), scene.workspace(), PAIN)),
                inWorkspace(
                        "LaneCardService.some(UUID, Set, Collection)",
                        Person.MEMBERS,
                        scene -> scene.bean(LaneCardService.class).some(scene.workspace(), PAIN, List.of())),
                inWorkspace(
                        "LeverService.list(UUID)",
                        Person.MEMBERS,
                        scene -> levers(scene).list(scene.workspace())),
                inWorkspace(
                        "LeverService.add(UUID, String)",
                        WRITERS,
                        scene -> levers(scene).add(scene.workspace(), "Price")),
                inWorkspace(
                        "LeverService.rename(UUID, UUID, String)",
                        WRITERS,
                        scene -> levers(scene).rename(scene.workspace(), lever(scene), "Fares")),
                inWorkspace(
                        "LeverService.archive(UUID, UUID)",
                        WRITERS,
                        scene -> levers(scene).archive(scene.workspace(), lever(scene))),
                inWorkspace(
                        "LeverService.restore(UUID, UUID)",
                        WRITERS,
                        scene -> levers(scene).restore(scene.workspace(), lever(scene))));
    }

    private static RightsRow inWorkspace(String method, Set<Person> allowed, RightsRow.ThrowingCall call) {
        return RightsRow.inWorkspace(method, allowed, call);
    }

    private static RightsRow onItem(String method, Set<Person> allowed, CallOnItem call) {
        return inWorkspace(method, allowed, scene -> call.on(scene, item(scene)));
    }

    private static RightsRow onCard(String method, CallOnCard call) {
        return inWorkspace(method, Person.EDITORS, scene -> {
                    var map = map(scene);
                    call.on(scene, map, card(scene, map));
                })
                .withAnonymousAsStranger();
    }

    private static UUID map(Scene scene) {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of(new MapContent.Card(0, 0, "Too slow", null, null, 1, new TreeSet<>())));
        return scene.asFounder(
                () -> scene.bean(MapService.class).create(scene.workspace(), "Rail", Locale.ENGLISH, content));
    }

    private static UUID card(Scene scene, UUID map) {
        return scene.asFounder(() -> scene.bean(PlaceService.class).all(map)).stream()
                .filter(place -> place.type() == ElementType.CARD)
                .map(MapPlace::id)
                .findFirst()
                .orElseThrow();
    }

    static UUID item(Scene scene) {
        return scene.asFounder(() -> items(scene).add(scene.workspace(), LATE));
    }

    private static UUID lever(Scene scene) {
        return scene.asFounder(() -> levers(scene).add(scene.workspace(), "Price"));
    }

    private static ItemService items(Scene scene) {
        return scene.bean(ItemService.class);
    }

    private static ItemJudgingService judging(Scene scene) {
        return scene.bean(ItemJudgingService.class);
    }

    private static ItemDecisionService deciding(Scene scene) {
        return scene.bean(ItemDecisionService.class);
    }

    private static ItemPlacingService placing(Scene scene) {
        return scene.bean(ItemPlacingService.class);
    }

    private static LeverService levers(Scene scene) {
        return scene.bean(LeverService.class);
    }
}
