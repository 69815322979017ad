package app.etappe.segment;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What those get who refer to segments from elsewhere. */
@RecordApplicationEvents
abstract class ReferenceTests extends SegmentFixture {

    @Autowired
    ApplicationEvents events;

    @Test
    void segments_in_use_archived_and_merged_are_named_by_their_ids() {
        var families = segment("Household", "Families");
        var kin = segment("Household", "Kin");
        var north = segment("Region", "North");
        as(ann, () -> {
            merges.merge(kin, families, Set.of());
            segments.archive(north);
        });

        var household = dimension("Household");
        assertThat(as(ann, () -> segments.references(rail, Set.of(families, kin, north, Ids.next()))))
                .containsExactly(
                        new SegmentReference(families, household, null, "Families", Colour.BLUE, false, null),
                        new SegmentReference(kin, household, null, "Kin", Colour.BLUE, true, families),
                        new SegmentReference(north, dimension("Region"), null, "North", Colour.BLUE, true, null));
        assertThat(as(ann, () -> segments.references(rail, Set.of()))).isEmpty();
    }

    @Test
    void namesakes_are_told_apart_by_their_dimensions() {
        var young = segment("Household", "Young");
        var alsoYoung = segment("Age", "young");
        var north = segment("Region", "North");

        assertThat(as(ann, () -> segments.references(rail, Set.of(young, north))))
                .extracting(SegmentReference::id, SegmentReference::dimension)
                .containsExactly(Tuple.tuple(young, "Household"), Tuple.tuple(north, null));
        as(ann, () -> segments.archive(alsoYoung));
        assertThat(as(ann, () -> segments.references(rail, Set.of(young))))
                .extracting(SegmentReference::dimension)
                .containsOnlyNulls();
        assertThat(as(ann, () -> segments.references(rail, Set.of(alsoYoung))))
                .extracting(SegmentReference::dimension)
                .containsExactly("Age");
    }

    @Test
    void personas_are_found_by_their_segments() {
        var families = segment("Household", "Families");
        var pairs = segment("Household", "Pairs");
        var anna = as(
                ann,
                () -> personas.add(
                        families,
                        new PersonaDraft("Anna", "Mother of two", "", "", "", List.of(), "Where do we sit?")));
        var bela = persona(families, "Béla");

        assertThat(as(ann, () -> personas.of(rail, Set.of(families, pairs, Ids.next()))))
                .containsOnlyKeys(families)
                .containsEntry(
                        families,
                        List.of(
                                new PersonaReference(anna, families, "Anna", "Mother of two", "Where do we sit?", null),
                                new PersonaReference(bela, families, "Béla", "", "", null)));
        assertThat(as(ann, () -> personas.of(rail, Set.of()))).isEmpty();
    }

    @Test
    void ids_of_another_workspace_give_nothing() {
        var families = segment("Household", "Families");
        persona(families, "Anna");
        var bob = Ids.next();
        var road = as(bob, () -> workspaces.create("Road", "UTC"));

        as(bob, () -> {
            assertThat(segments.references(road, Set.of(families))).isEmpty();
            assertThat(personas.of(road, Set.of(families))).isEmpty();
            assertRefused("not-found", () -> segments.references(rail, Set.of(families)));
            assertRefused("not-found", () -> personas.of(rail, Set.of(families)));
        });
    }

    @Test
    void every_change_is_told_and_no_look() {
        assertTold(() -> dimensions.add(rail, "Income"));
        assertTold(() -> dimensions.archive(dimension("Income")));
        var families = segment("Household", "Families");
        assertTold(() -> segments.change(families, draft("Kin"), 0));
        assertTold(() -> personas.add(families, person("Anna")));
        assertTold(() -> segments.archive(families));
        events.clear();

        as(ann, () -> {
            dimensions.start(rail, Locale.ENGLISH);
            segments.list(rail);
        });

        assertThat(events.stream(SegmentsChanged.class)).isEmpty();
    }

    private void assertTold(Runnable change) {
        events.clear();
        as(ann, change);
        assertThat(events.stream(SegmentsChanged.class))
                .extracting(SegmentsChanged::workspaceId)
                .containsOnly(rail);
    }

    @OnH2
    static class H2Test extends ReferenceTests {}

    @OnMariaDb
    static class MariaDbTest extends ReferenceTests {}
}
