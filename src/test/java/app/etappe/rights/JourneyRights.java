package app.etappe.rights;

import static app.etappe.rights.Person.EDITORS;
import static app.etappe.rights.Person.MEMBERS;
import static app.etappe.rights.Person.OWNERS;
import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import app.etappe.copies.CopyService;
import app.etappe.copies.Settled;
import app.etappe.exchange.ExportService;
import app.etappe.exchange.ImportDraft;
import app.etappe.exchange.ImportService;
import app.etappe.journey.BoardAnswer;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.ComparisonService;
import app.etappe.journey.HistoryService;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.Operation;
import app.etappe.journey.PlaceService;
import app.etappe.journey.VariantFillingService;
import app.etappe.journey.VariantService;
import app.etappe.journey.Visibility;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Maps, boards, and files of them. */
class JourneyRights implements RightsRows {

    private static final MapContent BLANK = new MapContent(false, List.of(), List.of(), List.of());
    private static final byte[] FILE =
            "stage,step,lane,kind,text,mood,channel\nBuy,,,,,,\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace(
                        "MapService.list(UUID, boolean)",
                        MEMBERS,
                        scene -> maps(scene).list(scene.workspace(), false)),
                inWorkspace(
                        "MapService.create(UUID, String, Locale, MapContent)",
                        EDITORS,
                        scene -> maps(scene).create(scene.workspace(), "Rail", Locale.ENGLISH, BLANK)),
                onMap(
                        "PlaceService.all(UUID)",
                        MEMBERS,
                        (scene, map) -> scene.bean(PlaceService.class).all(map)),
                onMap(
                        "PlaceService.some(UUID, Collection)",
                        MEMBERS,
                        (scene, map) -> scene.bean(PlaceService.class).some(map, List.of(map))),
                onMap(
                        "MapService.details(UUID)",
                        MEMBERS,
                        (scene, map) -> maps(scene).details(map)),
                onMap(
                        "MapService.revision(UUID)",
                        MEMBERS,
                        (scene, map) -> maps(scene).revision(map)),
                onMap(
                        "MapService.content(UUID)",
                        MEMBERS,
                        (scene, map) -> maps(scene).content(map)),
                onMap(
                        "MapService.content(UUID, UUID)",
                        MEMBERS,
                        (scene, map) -> maps(scene).content(map, null)),
                onMap(
                        "MapService.duplicate(UUID, String)",
                        EDITORS,
                        (scene, map) -> maps(scene).duplicate(map, "Copy")),
                onMap(
                        "MapService.rename(UUID, String)",
                        EDITORS,
                        (scene, map) -> maps(scene).rename(map, "Road")),
                onMap(
                        "MapService.share(UUID, Visibility, Set)",
                        OWNERS,
                        (scene, map) -> maps(scene).share(map, Visibility.MEMBERS, Set.of())),
                onMap(
                        "MapService.archive(UUID)",
                        EDITORS,
                        (scene, map) -> maps(scene).archive(map)),
                onMap(
                        "MapService.restore(UUID)",
                        EDITORS,
                        (scene, map) -> maps(scene).restore(map)),
                onMap(
                        "MapService.delete(UUID)",
                        OWNERS,
                        (scene, map) -> maps(scene).delete(map)),
                onMap("BoardService.apply(UUID, UUID, BoardCommand)", EDITORS, JourneyRights::forgeRemoval),
                onMap(
                        "BoardService.snapshot(UUID)",
                        MEMBERS,
                        (scene, map) -> boards(scene).snapshot(map)),
                onMap(
                        "VariantService.list(UUID)",
                        MEMBERS,
                        (scene, map) -> variants(scene).list(map)),
                onMap(
                        "VariantService.add(UUID, Set)",
                        EDITORS,
                        (scene, map) -> variants(scene).add(map, Set.of(SegmentRights.segment(scene)))),
                onMap(
                        "VariantService.addFuture(UUID, UUID, String, LocalDate)",
                        EDITORS,
                        (scene, map) -> variants(scene).addFuture(map, null, "2030", null)),
                onVariant(
                        "aim(UUID, UUID, String, LocalDate)",
                        (scene, map, id) -> variants(scene).aim(map, id, "2031", null)),
                onVariant(
                        "archive(UUID, UUID)",
                        (scene, map, id) -> variants(scene).archive(map, id)),
                onVariant(
                        "restore(UUID, UUID)",
                        (scene, map, id) -> variants(scene).restore(map, id)),
                onMap(
                        "VariantFillingService.read(UUID, UUID)",
                        MEMBERS,
                        (scene, map) -> scene.bean(VariantFillingService.class).read(map, null)),
                onFuture(
                        "VariantFillingService.fill(UUID, UUID, List)",
                        (scene, map, id) ->
                                scene.bean(VariantFillingService.class).fill(map, id, List.of())),
                onFuture(
                        "CopyService.write(UUID, UUID, UUID, MapContent, Settled)",
                        (scene, map, id) -> scene.bean(CopyService.class).write(map, null, id, BLANK, Settled.NOTHING)),
                onMap(
                        "HistoryService.page(UUID, Long)",
                        MEMBERS,
                        (scene, map) -> scene.bean(HistoryService.class).page(map, null)),
                onMap(
                        "BoardService.changesSince(UUID, long, int)",
                        MEMBERS,
                        (scene, map) -> boards(scene).changesSince(map, 0, 10)),
                onMap(
                        "ExportService.csv(UUID)",
                        MEMBERS,
                        (scene, map) -> scene.bean(ExportService.class).csv(map)),
                onMap(
                        "ComparisonService.differences(UUID, UUID, UUID)",
                        MEMBERS,
                        (scene, map) -> scene.bean(ComparisonService.class).differences(map, null, null)),
                onMap(
                        "ExportService.differences(UUID, UUID, UUID, Locale)",
                        MEMBERS,
                        (scene, map) -> scene.bean(ExportService.class).differences(map, null, null, Locale.ENGLISH)),
                inWorkspace(
                        "ImportService.read(UUID, byte[], TextEncoding)",
                        EDITORS,
                        scene -> imports(scene).read(scene.workspace(), FILE, null)),
                inWorkspace("ImportService.importMap(UUID, String, Locale, FileMap)", EDITORS, scene -> {
                    var file = scene.asFounder(() -> imports(scene).read(scene.workspace(), FILE, null));
                    imports(scene).importMap(scene.workspace(), "Rail", Locale.ENGLISH, file);
                }),
                inWorkspace(
                        "ImportService.preview(UUID, byte[], TextEncoding)",
                        EDITORS,
                        scene -> imports(scene).preview(scene.workspace(), FILE, null)),
                inWorkspace(
                        "ImportService.importMap(UUID, ImportDraft)",
                        EDITORS,
                        scene -> imports(scene)
                                .importMap(
                                        scene.workspace(),
                                        new ImportDraft("Rail", Locale.ENGLISH, FILE, TextEncoding.UTF_8))));
    }

    private interface MapCall {
        void on(Scene scene, UUID map);
    }

    /** A method about one map of the founder's, which the whole workspace sees. */
    private static RightsRow onMap(String method, Set<Person> allowed, MapCall call) {
        return inWorkspace(method, allowed, scene -> {
                    var map =
                            scene.asFounder(() -> maps(scene).create(scene.workspace(), "Rail", Locale.ENGLISH, BLANK));
                    call.on(scene, map);
                })
                .withAnonymousAsStranger();
    }

    private interface VariantCall {
        void on(Scene scene, UUID map, UUID variant);
    }

    /** A method about a future state of one of the founder's maps. */
    private static RightsRow onVariant(String method, VariantCall call) {
        return onFuture("VariantService." + method, call);
    }

    private static RightsRow onFuture(String method, VariantCall call) {
        return onMap(method, EDITORS, (scene, map) -> {
            var future = scene.asFounder(() -> variants(scene).addFuture(map, null, "2030", null));
            call.on(scene, map, future);
        });
    }

    private static void forgeRemoval(Scene scene, UUID map) {
        var command = BoardCommand.now(new Operation.Remove(Ids.next()));
        if (boards(scene).apply(map, null, command) instanceof BoardAnswer.Refused refused) {
            throw new Refusal(refused.code(), refused.values());
        }
    }

    private static VariantService variants(Scene scene) {
        return scene.bean(VariantService.class);
    }

    private static MapService maps(Scene scene) {
        return scene.bean(MapService.class);
    }

    private static BoardService boards(Scene scene) {
        return scene.bean(BoardService.class);
    }

    private static ImportService imports(Scene scene) {
        return scene.bean(ImportService.class);
    }
}
