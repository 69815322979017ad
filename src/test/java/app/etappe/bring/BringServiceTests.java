package app.etappe.bring;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.copies.Settled;
import app.etappe.exchange.ExampleFiles;
import app.etappe.exchange.ExportService;
import app.etappe.exchange.ImportService;
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
    TakingBackService takingBack;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

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

            var made = made(rail, draft(rail, "Rail for all", false));

            assertThat(made.variants()).isEqualTo(1);
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
            var made = made(rail, draft(rail, "Rail for all", true));
            assertThat(titles(rail)).containsExactly("Rail for all");

            takingBack.takeBack(made.map());

            assertThat(titles(rail)).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void copyThatWasInTheArchive_staysThereWhenTakenBack() {
        var rail = rail();
        as(ann, () -> {
            var draft = draft(rail, "Rail for all", true);
            maps.archive(rail.families());

            takingBack.takeBack(made(rail, draft).map());

            assertThat(titles(rail)).containsExactly("Rail");
        });
    }

    @Test
    void baseOfFewReaders_staysAmongThem_andKeepsItsVariants() {
        var rail = rail();
        as(ann, () -> {
            maps.share(rail.base(), Visibility.MEMBERS, Set.of());
            variants.addFuture(rail.base(), null, "2030", null);

            var made = made(rail, draft(rail, "Rail for all", true));

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
            var before = compare(rail, rail.families());
            bring.settle(rail.workspace(), before, Settled.NOTHING);
            boards.apply(rail.base(), null, BoardCommand.now(new Operation.Remove(aStage(rail.base()))));

            assertRefused("changed-meanwhile", () -> bring.settle(rail.workspace(), before, Settled.NOTHING));
        });
    }

    @Test
    void itIsTakenBackLater_butNotOnceSomebodyHasChangedTheMap() {
        var rail = rail();
        as(ann, () -> {
            var made = made(rail, draft(rail, "Rail for all", true));
            assertThat(takingBack.isPossible(made.map())).isTrue();
            assertThat(takingBack.isPossible(rail.base())).isFalse();
            rewrite(made.map(), "Somebody works with it by now");

            assertThat(takingBack.isPossible(made.map())).isFalse();
            assertRefused("bringing-gone", () -> takingBack.takeBack(made.map()));
            assertThat(titles(rail)).containsExactly("Rail for all");
        });
    }

    @Test
    void originalThatWasDeletedSince_isNotPromisedBack() {
        var rail = rail();
        as(ann, () -> {
            var made = made(rail, draft(rail, "Rail for all", true));
            maps.delete(rail.families());

            assertRefused("bringing-gone", () -> takingBack.takeBack(made.map()));
        });
        as(ann, () -> assertThat(titles(rail)).containsExactly("Rail for all"));
    }

    @Test
    void variantsOfACopy_comeWithIt_asFarAsTheyAreWished() {
        var rail = rail();
        as(ann, () -> {
            var relation = dimensions.add(rail.workspace(), "Relation");
            var commuters = segments.add(relation, new SegmentDraft("Commuters", "", null, Colour.BLUE));
            var own = variants.add(rail.families(), Set.of(commuters));
            rewrite(rail.families(), own, "Families who commute look at the price alone");
            var future = variants.addFuture(rail.families(), own, "2030", null);
            rewrite(rail.families(), future, "They pay once a year");
            variants.addFuture(rail.families(), null, "Not wished", null);
            var seen = maps.content(rail.families(), own);
            var seenInFuture = maps.content(rail.families(), future);

            var made = made(rail, draft(rail, "Rail for all", true, families(rail, 0, 1)));

            var layers = variants.list(made.map());
            assertThat(layers).hasSize(3);
            var both = layers.stream().filter(layer -> layer.segments().size() == 2 && !layer.future());
            assertThat(both)
                    .singleElement()
                    .satisfies(layer ->
                            assertThat(maps.content(made.map(), layer.id())).isEqualTo(seen));
            assertThat(layers.stream().filter(LayerDetails::future))
                    .singleElement()
                    .satisfies(layer ->
                            assertThat(maps.content(made.map(), layer.id())).isEqualTo(seenInFuture));
            // Something stays behind, so its map does not go into the archive.
            assertThat(titles(rail)).containsExactlyInAnyOrder("Rail for all", "Rail for families");
        });
    }

    @Test
    void filesAreBrought_withoutBecomingMaps() {
        var rail = rail();
        as(ann, () -> {
            var seen = maps.content(rail.families());
            var file = file(rail, rail.families());
            var compared = bring.compare(rail.workspace(), base(rail), file);
            var copy = new BringDraft.Copy(compared, rail.segment(), Set.of());

            var made = made(rail, draft(rail, "Rail for all", false, copy));

            assertThat(maps.content(
                            made.map(), variants.list(made.map()).getFirst().id()))
                    .isEqualTo(seen);
            assertThat(titles(rail)).containsExactlyInAnyOrder("Rail for all", "Rail", "Rail for families");
        });
    }

    @Test
    void aFileThatIsTheBase_becomesTheMap() {
        var rail = rail();
        as(ann, () -> {
            var base = file(rail, rail.base());
            var compared = bring.compare(rail.workspace(), base, new Journey.OfMap(rail.families(), "Families"));
            var copy = new BringDraft.Copy(compared, rail.segment(), Set.of());

            var made = made(rail, new BringDraft("From a file", Locale.GERMAN, base, List.of(copy), true));

            assertThat(maps.content(made.map())).isEqualTo(maps.content(rail.base()));
            assertThat(titles(rail)).containsExactlyInAnyOrder("From a file", "Rail");
            takingBack.takeBack(made.map());
            assertThat(titles(rail)).containsExactlyInAnyOrder("Rail", "Rail for families");
        });
    }

    private Journey file(Rail rail, UUID map) {
        return new Journey.OfFile(
                Ids.next(),
                "File",
                imports.read(rail.workspace(), exports.csv(map).bytes(), null));
    }

    private UUID aStage(UUID map) {
        return filling.read(map, null).ids().stages().getFirst();
    }

    @Test
    void theBaseItself_getsTheVariant_andLosesItWhenTakenBack() {
        var rail = rail();
        as(ann, () -> {
            var families = maps.content(rail.families());
            var made = made(rail, draft(rail, null, true));

            assertThat(made.map()).isEqualTo(rail.base());
            var variant = variants.list(rail.base()).getFirst().id();
            assertThat(maps.content(rail.base(), variant)).isEqualTo(families);
            assertThat(titles(rail)).containsExactly("Rail");
            takingBack.takeBack(made.map());
            assertThat(variants.list(rail.base())).allMatch(LayerDetails::archived);
            assertThat(titles(rail)).containsExactlyInAnyOrder("Rail", "Rail for families");
        });
    }

    @Test
    void anotherJourney_isToldSo_andNothingIsMade() {
        var rail = rail();
        as(ann, () -> {
            var car = maps.create(rail.workspace(), "Car", Locale.GERMAN, ExampleFiles.car());
            var compared = compare(rail, car);
            var before = titles(rail);

            assertThat(compared.alignment().nothingInCommon()).isTrue();
            var copy = new BringDraft.Copy(compared, rail.segment(), Set.of());
            assertRefused("nothing-in-common", () -> made(rail, draft(rail, "All", true, copy)));
            assertThat(titles(rail)).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void aCopyThatHasChangedSinceItWasCompared_isNotGuessed() {
        var rail = rail();
        as(ann, () -> {
            var draft = draft(rail, "All", false);
            rewrite(rail.families(), "Something else by now");

            assertRefused("changed-meanwhile", () -> made(rail, draft));
            assertThat(titles(rail)).doesNotContain("All");
        });
    }

    @Test
    void twoCopiesOfOneSegment_makeNothing() {
        var rail = rail();
        as(ann, () -> {
            var draft = draft(rail, "All", false);
            var second = maps.duplicate(rail.families(), "Another");
            var other = new BringDraft.Copy(compare(rail, second), rail.segment(), Set.of());

            assertRefused(
                    "variant-exists",
                    () -> made(rail, draft(rail, "All", false, draft.copies().getFirst(), other)));
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
        rewrite(map, null, text);
    }

    private void rewrite(UUID map, @Nullable UUID layer, String text) {
        var card = filling.read(map, layer).ids().cards().getFirst();
        boards.apply(map, layer, BoardCommand.now(new Operation.Set(card, "text", StringNode.valueOf(text))));
    }

    private BringDraft draft(Rail rail, @Nullable String title, boolean archive) {
        return draft(rail, title, archive, families(rail));
    }

    private BringDraft draft(Rail rail, @Nullable String title, boolean archive, BringDraft.Copy... copies) {
        return new BringDraft(title, Locale.ENGLISH, base(rail), List.of(copies), archive);
    }

    private BringDraft.Copy families(Rail rail, Integer... carried) {
        return new BringDraft.Copy(compare(rail, rail.families()), rail.segment(), Set.of(carried));
    }

    private Comparison compare(Rail rail, UUID copy) {
        return bring.compare(rail.workspace(), base(rail), new Journey.OfMap(copy, "Copy"));
    }

    private static Journey base(Rail rail) {
        return new Journey.OfMap(rail.base(), "Rail");
    }

    private Brought made(Rail rail, BringDraft draft) {
        return bring.bring(rail.workspace(), draft, written -> {});
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
