package app.etappe.exchange;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.WorkspaceService;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Maps that come out of files and go into them, with the database and the rights in between. */
@RecordApplicationEvents
abstract class MapExchangeTests {

    private static final byte[] SMALL =
            "stage,step,lane,kind,text,mood\nPlan,Dream,Mood,emotion,,2\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    MapService maps;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ExampleWorkspaceService examples;

    @Autowired
    TestDatabase database;

    @Autowired
    ApplicationEvents events;

    private final UUID ann = Ids.next();
    private final UUID stranger = Ids.next();

    @Test
    void theExamples_areLaidInWhole() {
        var workspace = as(ann, examples::enter);

        assertThat(as(ann, () -> maps.list(workspace, false)))
                .extracting(MapSummary::title, MapSummary::stages, MapSummary::steps, MapSummary::cards)
                .contains(
                        Tuple.tuple("Travelling by train", 6L, 17L, 127L),
                        Tuple.tuple("Autokauf und danach", 7L, 14L, 100L));
        as(
                ann,
                () -> assertThat(maps.list(workspace, false))
                        .allSatisfy(map -> assertThat(maps.content(map.id()).loop())
                                .isEqualTo(map.title().startsWith("Autokauf"))));
    }

    @Test
    void randomMaps_surviveDatabaseAndFile() {
        var workspace = annsWorkspace();
        for (int seed = 1; seed <= 10; seed++) {
            var content = new RandomMap(seed).content();
            as(ann, () -> {
                var map = maps.create(workspace, "Random", Locale.ENGLISH, content);
                var copy = imports.importMap(
                        workspace,
                        new ImportDraft("Copy", Locale.ENGLISH, exports.csv(map).bytes(), TextEncoding.UTF_8));
                assertThat(maps.content(copy).stages())
                        .isEqualTo(maps.content(map).stages());
                assertThat(maps.content(copy).lanes())
                        .isEqualTo(maps.content(map).lanes());
                assertThat(maps.content(copy).cards())
                        .isEqualTo(maps.content(map).cards());
            });
        }
    }

    @Test
    void aFileWithOneMistake_makesNoMap() {
        var workspace = annsWorkspace();
        var file = new String(SMALL, StandardCharsets.UTF_8)
                .replace(",2\n", ",7\n")
                .getBytes(StandardCharsets.UTF_8);

        as(ann, () -> {
            assertThat(imports.preview(workspace, file, null).isClean()).isFalse();
            assertRefused("import-errors", () -> imports.importMap(workspace, draft("Trip", file)));
            assertThat(maps.list(workspace, false)).isEmpty();
        });
    }

    @Test
    void aFileThatEndsInsideQuotes_makesNoMap() {
        var workspace = annsWorkspace();
        var file = "stage,step,lane,text\nP,S,L,fine\nP,S,L,\"open\n".getBytes(StandardCharsets.UTF_8);

        as(ann, () -> {
            assertRefused("import-errors", () -> imports.importMap(workspace, draft("Trip", file)));
            assertThat(maps.list(workspace, false)).isEmpty();
        });
    }

    @Test
    void aTitleThatCannotBeStored_makesNoMap() {
        var workspace = annsWorkspace();

        as(ann, () -> {
            assertRefused("text-empty", () -> imports.importMap(workspace, draft("\u200B", SMALL)));
            assertThat(maps.list(workspace, false)).isEmpty();
        });
    }

    @Test
    void aPreview_writesNothingAndSaysWhatItRead() {
        var workspace = annsWorkspace();

        var preview = as(ann, () -> imports.preview(workspace, SMALL, null));

        assertThat(preview.encoding()).isEqualTo(TextEncoding.UTF_8);
        assertThat(preview.cards()).isEqualTo(1);
        as(ann, () -> assertThat(maps.list(workspace, false)).isEmpty());
    }

    @Test
    void aStranger_findsNeitherWorkspaceNorMap() {
        var workspace = annsWorkspace();
        var map = as(ann, () -> imports.importMap(workspace, draft("Trip", SMALL)));

        as(stranger, () -> {
            assertRefused("not-found", () -> imports.preview(workspace, SMALL, null));
            assertRefused("not-found", () -> imports.importMap(workspace, draft("Trip", SMALL)));
            assertRefused("not-found", () -> exports.csv(map));
        });
    }

    @Test
    void aViewer_exportsButDoesNotImport() {
        var workspace = annsWorkspace();
        var map = as(ann, () -> imports.importMap(workspace, draft("Trip", SMALL)));
        database.sql()
                .sql(
                        "insert into membership values (?, ?, false, false, false, false, current_timestamp, current_timestamp)")
                .params(workspace, stranger)
                .update();

        as(stranger, () -> {
            assertThat(exports.csv(map).bytes()).isNotEmpty();
            assertRefused("not-allowed", () -> imports.preview(workspace, SMALL, null));
            assertRefused("not-allowed", () -> imports.importMap(workspace, draft("Trip", SMALL)));
        });
    }

    @Test
    void anExport_isTracedAndHasASafeName() {
        var workspace = annsWorkspace();
        var map = as(ann, () -> imports.importMap(workspace, draft("../CON: <b>\u202E\"trip\"?", SMALL)));

        assertThat(as(ann, () -> exports.csv(map)).name()).isEqualTo("CON b trip.csv");
        assertThat(events.stream(AuditEvent.class)
                        .filter(event -> event.action().equals("map-exported")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo(ann);
                    assertThat(event.subject()).isEqualTo(map);
                });
    }

    private UUID annsWorkspace() {
        return as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
    }

    private static ImportDraft draft(String title, byte[] file) {
        return new ImportDraft(title, Locale.ENGLISH, file, TextEncoding.UTF_8);
    }

    private static void assertRefused(String code, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @OnH2
    static class H2Test extends MapExchangeTests {}

    @OnMariaDb
    static class MariaDbTest extends MapExchangeTests {}
}
