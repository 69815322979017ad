package app.etappe.exchange;

import static app.etappe.exchange.VariantFiles.FILE;
import static app.etappe.exchange.VariantFiles.draft;
import static app.etappe.exchange.VariantFiles.names;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.LaneKind;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.journey.VariantSummary;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.WorkspaceService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Maps with variants, out into files and back in. */
abstract class VariantExchangeTests {

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    MapService maps;

    @Autowired
    VariantService variants;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ExampleWorkspaceService examples;

    private final UUID ann = Ids.next();

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
                                        VariantName.of(List.of(new SegmentName(null, "Families"))),
                                        null,
                                        null,
                                        CsvFiles.byCell(new RandomMap(seed + 100).content())),
                                new DraftVariant(
                                        0,
                                        VariantName.future("2030"),
                                        VariantName.of(List.of(new SegmentName(null, "Families"))),
                                        LocalDate.of(2030, 1, 1),
                                        CsvFiles.byCell(new RandomMap(seed + 200).content()))));

                var first = imports.importMap(workspace, draft(file));
                var second =
                        imports.importMap(workspace, draft(exports.csv(first).bytes()));

                assertThat(maps.content(first, variants.list(first).getFirst().id()))
                        .as("seed " + seed)
                        .isNotEqualTo(maps.content(first));
                assertSameLayers(first, second, "seed " + seed);
            }
        });
    }

    @Test
    void variantsOfNamesakes_comeBackApart() {
        as(ann, () -> {
            var workspace = workspace();
            var file = "stage,step,lane,text,variant,below\n"
                    + "Plan,Dream,Notes,shared,,\n"
                    + "Plan,Dream,Notes,by age,Age: Young,\n"
                    + "Plan,Dream,Notes,by relation,Relation: young,\n"
                    + "Plan,Dream,Notes,one day,future: 2030,relation: YOUNG\n";
            var first = imports.importMap(workspace, draft(file));

            assertThat(variants.list(first))
                    .extracting(LayerDetails::name)
                    .containsExactlyInAnyOrder("Age: Young", "Relation: young", "Relation: young: 2030");
            var second = imports.importMap(workspace, draft(exports.csv(first).bytes()));
            assertSameLayers(first, second, "namesakes");
            var elsewhere =
                    imports.importMap(workspace(), draft(exports.csv(first).bytes()));
            assertThat(variants.list(elsewhere))
                    .extracting(LayerDetails::name)
                    .containsExactlyElementsOf(variants.list(first).stream()
                            .map(LayerDetails::name)
                            .toList());
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
            assertThat(differences(workspace, commuters.id())).isEqualTo(1);
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
                    .extracting(VariantFiles::names, LayerDetails::title, LayerDetails::date)
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

    private long differences(UUID workspace, UUID variant) {
        return maps.list(workspace, false).stream()
                .flatMap(map -> map.variants().stream())
                .filter(summary -> summary.layer().id().equals(variant))
                .mapToLong(VariantSummary::differences)
                .sum();
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

    private UUID workspace() {
        return workspaces.create("Rail", "Europe/Berlin");
    }

    @OnH2
    static class H2Test extends VariantExchangeTests {}

    @OnMariaDb
    static class MariaDbTest extends VariantExchangeTests {}
}
