package app.etappe.rights;

import app.etappe.interview.NoteSearch;
import app.etappe.interview.NoteSearchService;
import app.etappe.journey.ElementType;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.testing.TestDatabase;
import app.etappe.theme.ThemeCardDraft;
import app.etappe.theme.ThemeCardService;
import app.etappe.theme.ThemeDraft;
import app.etappe.theme.ThemeService;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What is read and gathered over all interviews of a workspace. */
class ResearchRights implements RightsRows {

    private static final Set<Person> READERS =
            EnumSet.of(Person.EDITOR, Person.RESEARCHER, Person.DECIDER, Person.OWNER);

    private static final Set<Person> RESEARCHERS = EnumSet.of(Person.RESEARCHER);
    private static final ThemeDraft TIME = ThemeDraft.of("Time");

    @FunctionalInterface
    private interface CallOnTheme {
        void on(Scene scene, UUID theme);
    }

    @Override
    public List<RightsRow> rows() {
        return List.of(
                RightsRow.inWorkspace(
                        "NoteSearchService.find(UUID, NoteSearch, NotePosition)",
                        READERS,
                        scene -> search(scene).find(scene.workspace(), NoteSearch.ANY, null)),
                RightsRow.inWorkspace(
                        "NoteSearchService.some(UUID, Collection)",
                        READERS,
                        scene -> search(scene).some(scene.workspace(), List.of())),
                RightsRow.inWorkspace(
                        "NoteSearchService.choices(UUID)",
                        READERS,
                        scene -> search(scene).choices(scene.workspace())),
                RightsRow.inWorkspace(
                        "ThemeService.list(UUID)",
                        READERS,
                        scene -> themes(scene).list(scene.workspace())),
                RightsRow.inWorkspace(
                        "ThemeService.add(UUID, ThemeDraft, Collection)",
                        RESEARCHERS,
                        scene -> themes(scene).add(scene.workspace(), TIME, List.of())),
                changing(
                        "ThemeService.change(UUID, ThemeDraft, long)",
                        (scene, id) -> themes(scene).change(id, TIME, 0)),
                changing(
                        "ThemeService.move(UUID, UUID)",
                        (scene, id) -> themes(scene).move(id, null)),
                changing(
                        "ThemeService.delete(UUID)",
                        (scene, id) -> themes(scene).delete(id)),
                changing(
                        "ThemeService.gather(UUID, Collection)",
                        (scene, id) -> themes(scene).gather(id, List.of())),
                changing(
                        "ThemeService.drop(UUID, Collection)",
                        (scene, id) -> themes(scene).drop(id, List.of())),
                changing(
                        "ThemeService.merge(UUID, UUID)",
                        (scene, id) -> themes(scene).merge(id, theme(scene))),
                changing("ThemeCardService.make(UUID, ThemeCardDraft)", ResearchRights::makeCard));
    }

    /** Whoever may read themes is told that they may not; for everybody else there are none. */
    private static RightsRow changing(String method, CallOnTheme call) {
        return new RightsRow(
                method,
                scene -> call.on(scene, theme(scene)),
                RESEARCHERS,
                person -> READERS.contains(person) ? "not-allowed" : "not-found");
    }

    private static UUID theme(Scene scene) {
        scene.bean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(scene.founder())
                .update();
        return scene.asFounder(() -> themes(scene).add(scene.workspace(), TIME, List.of()));
    }

    private static void makeCard(Scene scene, UUID theme) {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of());
        var map = scene.asFounder(
                () -> scene.bean(MapService.class).create(scene.workspace(), "Rail", Locale.ENGLISH, content));
        var places = scene.asFounder(() -> scene.bean(PlaceService.class).all(map));
        var card = new ThemeCardDraft(
                map, place(places, ElementType.STEP), place(places, ElementType.LANE), "Too slow", Set.of());
        scene.bean(ThemeCardService.class).make(theme, card);
    }

    private static UUID place(List<MapPlace> places, ElementType type) {
        return places.stream()
                .filter(place -> place.type() == type)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ThemeService themes(Scene scene) {
        return scene.bean(ThemeService.class);
    }

    private static NoteSearchService search(Scene scene) {
        return scene.bean(NoteSearchService.class);
    }
}
