package app.etappe.bring;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.copies.Settled;
import app.etappe.exchange.ExampleFiles;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.journey.Operation;
import app.etappe.journey.VariantFillingService;
import app.etappe.journey.VariantService;
import app.etappe.journey.Visibility;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** Ann brings the copies of her rail journey together. */
abstract class BringServiceTests {

    @Autowired
    BringService bring;

    @Autowired
    MapService maps;

    @Autowired
    VariantService variants;

    @Autowired
    VariantFillingService filling;

    @Autowired
    BoardService boards;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    WorkspaceService workspaces;

    private final UUID ann = Ids.next();

    private record Rail(UUID workspace, UUID base, UUID families, UUID segment) {}

    @Test
    void copies_becomeOneMapWithVariants_andTheyAreLeftAlone() {
        var rail = rail();
        as(ann, () -> {
            var families = maps.content(rail.families());

            var made = bring.bring(rail.workspace(), draft(rail, "Rail for all", false));

            assertThat(made.made()).isTrue();
            assertThat(maps.content(made.map())).isEqualTo(maps.content(rail.base()));
            assertThat(variants.list(made.map()))
                    .singleElement()
                    .satisfies(layer ->
                            assertThat(maps.content(made.map(), layer.id())).isEqualTo(families));
            assertThat(maps.content(rail.families())).isEqualTo(families);
            assertThat(titles(rail)).contains("Rail for all", "Rail", "Rail for families");
        });
    }

    @Test
    void takenBack_theNewMapIsGone_andArchivedCopiesAreBack() {
        var rail = rail();
        as(ann, () -> {
            var before = titles(rail);
            var made = bring.bring(rail.workspace(), draft(rail, "Rail for all", true));
            assertThat(titles(rail)).containsExactly("Rail for all");

            bring.takeBack(rail.workspace(), made);

            assertThat(titles(rail)).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void copyThatWasInTheArchive_staysThereWhenTakenBack() {
        var rail = rail();
        as(ann, () -> {
            var draft = draft(rail, "Rail for all", true);
            maps.archive(rail.families());

            bring.takeBack(rail.workspace(), bring.bring(rail.workspace(), draft));

            assertThat(titles(rail)).containsExactly("Rail");
        });
    }

    @Test
    void baseOfFewReaders_staysAmongThem_andKeepsItsVariants() {
        var rail = rail();
        as(ann, () -> {
            maps.share(rail.base(), Visibility.MEMBERS, Set.of());
            variants.addFuture(rail.base(), null, "2030", null);

            var made = bring.bring(rail.workspace(), draft(rail, "Rail for all", true));

            assertThat(maps.details(made.map()).visibility()).isEqualTo(Visibility.MEMBERS);
            assertThat(variants.list(made.map()))
                    .extracting(LayerDetails::title)
                    .contains("2030");
        });
    }

    @Test
    void decisionsHoldOnlyForTheMapsThatTheyWereMadeFor() {
        var rail = rail();
        as(ann, () -> {
            var before = bring.compare(rail.workspace(), rail.base(), rail.families());
            bring.settle(rail.workspace(), rail.base(), rail.families(), before, Settled.NOTHING);
            boards.apply(rail.base(), null, BoardCommand.now(new Operation.Remove(aStage(rail.base()))));

            assertRefused(
                    "changed-meanwhile",
                    () -> bring.settle(rail.workspace(), rail.base(), rail.families(), before, Settled.NOTHING));
        });
    }

    private UUID aStage(UUID map) {
        return filling.read(map, null).ids().stages().getFirst();
    }

    @Test
    void theBaseItself_getsTheVariant_andLosesItWhenTakenBack() {
        var rail = rail();
        as(ann, () -> {
            var families = maps.content(rail.families());
            var made = bring.bring(rail.workspace(), draft(rail, null, true));

            assertThat(made.map()).isEqualTo(rail.base());
            assertThat(maps.content(rail.base(), made.variants().getFirst())).isEqualTo(families);
            assertThat(titles(rail)).containsExactly("Rail");
            bring.takeBack(rail.workspace(), made);
            assertThat(variants.list(rail.base())).allMatch(LayerDetails::archived);
            assertThat(titles(rail)).containsExactlyInAnyOrder("Rail", "Rail for families");
        });
    }

    @Test
    void anotherJourney_isToldSo_andNothingIsMade() {
        var rail = rail();
        as(ann, () -> {
            var car = maps.create(rail.workspace(), "Car", Locale.GERMAN, ExampleFiles.car());
            var compared = bring.compare(rail.workspace(), rail.base(), car);
            var before = titles(rail);

            assertThat(compared.alignment().nothingInCommon()).isTrue();
            var copy = new BringDraft.Copy(car, rail.segment(), compared);
            assertRefused(
                    "nothing-in-common",
                    () -> bring.bring(rail.workspace(), new BringDraft("All", rail.base(), List.of(copy), true)));
            assertThat(titles(rail)).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void aCopyThatHasChangedSinceItWasCompared_isNotGuessed() {
        var rail = rail();
        as(ann, () -> {
            var draft = draft(rail, "All", false);
            rewrite(rail.families(), "Something else by now");

            assertRefused("changed-meanwhile", () -> bring.bring(rail.workspace(), draft));
            assertThat(titles(rail)).doesNotContain("All");
        });
    }

    @Test
    void twoCopiesOfOneSegment_makeNothing() {
        var rail = rail();
        as(ann, () -> {
            var draft = draft(rail, "All", false);
            var second = maps.duplicate(rail.families(), "Another");
            var twice = List.of(
                    draft.copies().getFirst(),
                    new BringDraft.Copy(second, rail.segment(), bring.compare(rail.workspace(), rail.base(), second)));

            assertRefused(
                    "variant-exists",
                    () -> bring.bring(rail.workspace(), new BringDraft("All", rail.base(), twice, false)));
            assertThat(titles(rail)).doesNotContain("All");
        });
    }

    private Rail rail() {
        return as(ann, () -> {
            var workspace = workspaces.create("Rail", "Europe/Berlin");
            MapContent content = ExampleFiles.rail();
            var base = maps.create(workspace, "Rail", Locale.ENGLISH, content);
            var families = maps.duplicate(base, "Rail for families");
            rewrite(families, "Collects places where children can run");
            var dimension = dimensions.add(workspace, "Household");
            var segment = segments.add(dimension, new SegmentDraft("Families", "", null, Colour.PINK));
            return new Rail(workspace, base, families, segment);
        });
    }

    private void rewrite(UUID map, String text) {
        var card = filling.read(map, null).ids().cards().getFirst();
        boards.apply(map, null, BoardCommand.now(new Operation.Set(card, "text", StringNode.valueOf(text))));
    }

    private BringDraft draft(Rail rail, @Nullable String title, boolean archive) {
        var compared = bring.compare(rail.workspace(), rail.base(), rail.families());
        var copy = new BringDraft.Copy(rail.families(), rail.segment(), compared);
        return new BringDraft(title, rail.base(), List.of(copy), archive);
    }

    private List<String> titles(Rail rail) {
        return maps.list(rail.workspace(), false).stream()
                .map(MapSummary::title)
                .toList();
    }

    private static void assertRefused(String code, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @OnH2
    static class H2Test extends BringServiceTests {}

    @OnMariaDb
    static class MariaDbTest extends BringServiceTests {}
}
