package app.etappe.exchange;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.journey.LaneKind;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.WorkspaceService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Maps with variants, out into files and back in. */
abstract class VariantExchangeTests {

    private static final String FILE = "stage,step,lane,text,mood,variant,below,date\n"
            + "Plan,Dream,Notes,shared,,,,\n"
            + "Plan,Dream,Emotion,,1,,,\n"
            + "Plan,Dream,Notes,shared,,Families + Abroad,,\n"
            + "Plan,Dream,Emotion,,-2,Families + Abroad,,\n"
            + "Plan,Dream,Notes,theirs,,Families + Abroad,,\n"
            + "Plan,Dream,Notes,one day,,future: One app,abroad + families,2030-12-31\n"
            + "Plan,Dream,Notes,shared,,Commuters,,\n";

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    MapService maps;

    @Autowired
    VariantService variants;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ExampleWorkspaceService examples;

    private final UUID ann = Ids.next();

    @Test
    void aFileWithVariants_bringsThemAndTheSegmentsThatAreMissing() {
        as(ann, () -> {
            var workspace = workspace();
            var household = dimensions.add(workspace, "Household");
            segments.add(household, new SegmentDraft("families", "", null, Colour.PINK));

            var map = imports.importMap(workspace, draft(FILE));

            assertThat(variants.list(map))
                    .extracting(VariantExchangeTests::names, LayerDetails::title, LayerDetails::date)
                    .containsExactlyInAnyOrder(
                            Tuple.tuple(List.of("Abroad", "families"), "", null),
                            Tuple.tuple(List.of("Abroad", "families"), "One app", LocalDate.of(2030, 12, 31)),
                            Tuple.tuple(List.of("Commuters"), "", null));
            assertThat(segments.list(workspace))
                    .extracting(
                            DimensionDetails::name,
                            dimension -> dimension.segments().stream()
                                    .map(SegmentDetails::name)
                                    .toList())
                    .containsExactly(
                            Tuple.tuple("Household", List.of("families")),
                            Tuple.tuple("Imported", List.of("Abroad", "Commuters")));
            assertThat(maps.content(map).cards()).hasSize(2);
        });
    }

    @Test
    void newSegmentsOfOneVariant_areOfDifferentDimensions() {
        as(ann, () -> {
            var workspace = workspace();

            var map = imports.importMap(workspace, draft(FILE));

            assertThat(variants.list(map)).hasSize(3);
            assertThat(segments.list(workspace))
                    .extracting(DimensionDetails::name)
                    .containsExactlyInAnyOrder("Imported", "Imported 2");
        });
    }

    @Test
    void maps_comeBackWithAllTheirVariants() {
        as(ann, () -> {
            var workspace = workspace();
            for (int seed = 1; seed <= 6; seed++) {
                var file = CsvMapWriter.write(
                        CsvFiles.byCell(new RandomMap(seed).content()),
                        List.of(
                                new DraftVariant(
                                        0,
                                        new VariantName(false, List.of("Families")),
                                        null,
                                        null,
                                        CsvFiles.byCell(new RandomMap(seed + 100).content())),
                                new DraftVariant(
                                        0,
                                        new VariantName(true, List.of("2030")),
                                        new VariantName(false, List.of("Families")),
                                        LocalDate.of(2030, 1, 1),
                                        CsvFiles.byCell(new RandomMap(seed + 200).content()))));

                var first = imports.importMap(workspace, draft(file));
                var second =
                        imports.importMap(workspace, draft(exports.csv(first).bytes()));

                assertSameLayers(first, second, "seed " + seed);
            }
        });
    }

    @Test
    void whatAVariantHasAsBelow_isNoDifference() {
        as(ann, () -> {
            var workspace = workspace();
            var map = imports.importMap(workspace, draft(FILE));
            var commuters = variants.list(map).stream()
                    .filter(layer -> names(layer).equals(List.of("Commuters")))
                    .findFirst()
                    .orElseThrow();

            assertThat(maps.content(map, commuters.id()).cards()).hasSize(1);
            variants.archive(map, commuters.id());
            assertThat(new String(exports.csv(map).bytes(), StandardCharsets.UTF_8))
                    .contains("Abroad")
                    .doesNotContain("Commuters");
        });
    }

    @Test
    void theRailExample_hasVariantsWithCurvesOfTheirOwn() {
        var rail = as(
                ann,
                () -> maps.list(examples.enter(), false).stream()
                        .filter(map -> map.title().equals("Travelling by train"))
                        .findFirst()
                        .orElseThrow()
                        .id());

        as(ann, () -> {
            var layers = variants.list(rail);
            assertThat(layers)
                    .extracting(VariantExchangeTests::names, LayerDetails::title, LayerDetails::date)
                    .containsExactly(
                            Tuple.tuple(List.of("Families"), "", null),
                            Tuple.tuple(List.of("Commuters"), "", null),
                            Tuple.tuple(List.of("First-time riders"), "", null),
                            Tuple.tuple(List.of(), "One ticket for the whole trip", LocalDate.of(2028, 12, 31)));
            assertThat(layers.subList(0, 3))
                    .allSatisfy(layer -> assertThat(layer.segments())
                            .singleElement()
                            .satisfies(segment -> assertThat(segment.personas()).hasSize(1)));
            assertThat(layers.stream().map(layer -> curve(maps.content(rail, layer.id()))))
                    .doesNotHaveDuplicates()
                    .doesNotContain(curve(maps.content(rail)));
            for (int i = 0; i < layers.size(); i++) {
                assertThat(maps.content(rail, layers.get(i).id()).cards())
                        .containsExactlyElementsOf(
                                ExampleFiles.railVariant(i).asStored().cards());
            }
        });
    }

    private static List<String> curve(MapContent map) {
        var steps =
                map.stages().stream().flatMap(stage -> stage.steps().stream()).toList();
        return map.cards().stream()
                .filter(card -> map.lanes().get(card.lane()).kind() == LaneKind.EMOTION)
                .map(card -> steps.get(card.step()) + " " + card.mood())
                .toList();
    }

    @Test
    void segmentsThatDoNotGoTogether_makeNothing() {
        as(ann, () -> {
            var workspace = workspace();
            var household = dimensions.add(workspace, "Household");
            segments.add(household, new SegmentDraft("Families", "", null, Colour.PINK));
            segments.add(household, new SegmentDraft("Abroad", "", null, Colour.TEAL));

            assertThat(imports.preview(workspace, bytes(FILE), null).messages())
                    .singleElement()
                    .satisfies(message -> {
                        assertThat(message.code()).isEqualTo("segments-same-dimension");
                        assertThat(message.line()).isEqualTo(4);
                        assertThat(message.column()).isEqualTo(CsvColumn.VARIANT);
                    });
            assertThatThrownBy(() -> imports.importMap(workspace, draft(FILE)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("import-errors"));
            assertThat(maps.list(workspace, false)).isEmpty();
            assertThat(segments.list(workspace)).hasSize(1);
        });
    }

    @Test
    void aNameThatTwoSegmentsHave_isNotGuessed() {
        as(ann, () -> {
            var workspace = workspace();
            for (var dimension : List.of("Household", "Region")) {
                segments.add(dimensions.add(workspace, dimension), new SegmentDraft("Families", "", null, Colour.PINK));
            }

            assertThat(imports.preview(workspace, bytes(FILE), null).errors())
                    .extracting(CsvMessage::code)
                    .containsExactly("segment-ambiguous");
        });
    }

    @Test
    void aPreview_namesTheVariants_andMakesNone() {
        as(ann, () -> {
            var workspace = workspace();

            var preview = imports.preview(workspace, bytes(FILE), null);

            assertThat(preview.variants()).containsExactly("Families + Abroad", "Commuters", "future: One app");
            assertThat(segments.list(workspace)).isEmpty();
        });
    }

    private void assertSameLayers(UUID map, UUID other, String label) {
        assertThat(maps.content(other)).as(label).isEqualTo(maps.content(map));
        var layers = variants.list(map);
        var others = variants.list(other);
        assertThat(others).as(label).hasSameSizeAs(layers);
        for (int i = 0; i < layers.size(); i++) {
            assertThat(others.get(i).segments())
                    .as(label)
                    .isEqualTo(layers.get(i).segments());
            assertThat(others.get(i).title()).as(label).isEqualTo(layers.get(i).title());
            assertThat(others.get(i).date()).as(label).isEqualTo(layers.get(i).date());
            assertThat(maps.content(other, others.get(i).id()))
                    .as(label + ", layer " + i)
                    .isEqualTo(maps.content(map, layers.get(i).id()));
        }
    }

    private static List<String> names(LayerDetails layer) {
        return layer.segments().stream()
                .map(LayerDetails.Segment::name)
                .sorted()
                .toList();
    }

    private UUID workspace() {
        return workspaces.create("Rail", "Europe/Berlin");
    }

    private static ImportDraft draft(String file) {
        return draft(bytes(file));
    }

    private static ImportDraft draft(byte[] file) {
        return new ImportDraft("Travelling by train", Locale.ENGLISH, file, CsvEncoding.UTF_8);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    @OnH2
    static class H2Test extends VariantExchangeTests {}

    @OnMariaDb
    static class MariaDbTest extends VariantExchangeTests {}
}
