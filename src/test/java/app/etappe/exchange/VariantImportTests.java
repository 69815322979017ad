package app.etappe.exchange;

import static app.etappe.exchange.VariantFiles.FILE;
import static app.etappe.exchange.VariantFiles.bytes;
import static app.etappe.exchange.VariantFiles.draft;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.WorkspaceService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which variants and segments come of a file. */
abstract class VariantImportTests {

    @Autowired
    ImportService imports;

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

    private final UUID ann = Ids.next();

    @Test
    void aFileWithVariants_bringsThemAndTheSegmentsThatAreMissing() {
        as(ann, () -> {
            var workspace = workspace();
            var household = dimensions.add(workspace, "Household");
            segments.add(household, new SegmentDraft("families", "", null, Colour.PINK));

            var map = imports.importMap(workspace, draft(FILE));

            assertThat(variants.list(map))
                    .extracting(VariantFiles::names, LayerDetails::title, LayerDetails::date)
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
            var map = imports.importMap(workspace, draft(FILE.replaceAll("(?i)families", "region: families")));
            assertThat(variants.list(map)).extracting(LayerDetails::name).contains("Abroad, Region: Families");
        });
    }

    @Test
    void oneVariantUnderTwoNames_isNotPouredTogether() {
        as(ann, () -> {
            var workspace = workspace();
            segments.add(dimensions.add(workspace, "Household"), new SegmentDraft("Families", "", null, Colour.PINK));
            var file = "stage,step,lane,text,variant\nPlan,,,,\nPlan,,,,Families\nAsk,,,,household: families\n";

            assertThat(imports.preview(workspace, bytes(file), null).errors())
                    .singleElement()
                    .satisfies(message -> {
                        assertThat(message.code()).isEqualTo("variant-twice");
                        assertThat(message.line()).isEqualTo(4);
                        assertThat(message.column()).isEqualTo(CsvColumn.VARIANT);
                    });
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

    private UUID workspace() {
        return workspaces.create("Rail", "Europe/Berlin");
    }

    @OnH2
    static class H2Test extends VariantImportTests {}

    @OnMariaDb
    static class MariaDbTest extends VariantImportTests {}
}
