package app.etappe.segment;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.base.Days;
import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SegmentTests extends SegmentFixture {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Autowired
    ExampleWorkspaceService examples;

    @Test
    void segment_is_read_as_it_was_written() {
        var size = new SegmentSize(SegmentSize.Measure.SHARE, new BigDecimal("24.50"), "CRM \uD83D\uDE82", MARCH);
        var draft = new SegmentDraft(
                "  Familien \u0627\u0644\u0639\u0627\u0626\u0644\u0629 ", "<b>two\r\nlines</b>", size, Colour.TEAL);

        var families = details(as(ann, () -> segments.add(dimension("Household"), draft)));

        assertThat(families.name()).isEqualTo("Familien \u0627\u0644\u0639\u0627\u0626\u0644\u0629");
        assertThat(families.description()).isEqualTo("<b>two\nlines</b>");
        assertThat(families.size())
                .isEqualTo(
                        new SegmentSize(SegmentSize.Measure.SHARE, new BigDecimal("24.5"), "CRM \uD83D\uDE82", MARCH));
        assertThat(families.colour()).isEqualTo(Colour.TEAL);
        assertThat(families.archivedAt()).isNull();
    }

    @Test
    void largest_and_longest_of_everything_fit() {
        var size = size(SegmentSize.Measure.PEOPLE, "10000000000", Days.LAST);
        var draft = new SegmentDraft("\uD83D\uDE82".repeat(100), "\uD83D\uDE82".repeat(2000), size, Colour.GREY);

        var all = details(as(ann, () -> segments.add(dimension("Region"), draft)));

        assertThat(all.name()).hasSize(200);
        assertThat(all.description()).hasSize(4000);
        assertThat(all.size()).isEqualTo(size);
    }

    @Test
    void sizes_that_make_no_sense_are_refused() {
        assertRefused("share-range", () -> size(SegmentSize.Measure.SHARE, "100.01", null));
        assertRefused("share-range", () -> size(SegmentSize.Measure.SHARE, "-1", null));
        assertRefused("share-range", () -> size(SegmentSize.Measure.SHARE, "0.001", null));
        assertRefused("people-range", () -> size(SegmentSize.Measure.PEOPLE, "10000000001", null));
        assertRefused("people-range", () -> size(SegmentSize.Measure.PEOPLE, "1.5", null));
        assertRefused("day-range", () -> size(SegmentSize.Measure.PEOPLE, "1", LocalDate.of(20260, 1, 1)));
        assertThat(size(SegmentSize.Measure.SHARE, "0.00", null)).isEqualTo(size(SegmentSize.Measure.SHARE, "0", null));
    }

    @Test
    void texts_that_cannot_be_stored_are_refused_and_change_nothing() {
        var families = segment("Household", "Families");
        var household = dimension("Household");

        as(ann, () -> {
            assertRefused("text-empty", () -> segments.add(household, draft("\u200b\u2060 ")));
            assertRefused("text-too-long", () -> segments.add(household, draft("x".repeat(201))));
            assertRefused("text-invalid", () -> segments.change(families, draft("half \uDE82"), 0));
            assertRefused(
                    "text-too-long",
                    () -> segments.change(families, new SegmentDraft("Kin", "x".repeat(4001), null, Colour.RED), 0));
            assertRefused("name-taken", () -> segments.add(household, draft("FAMILIES")));
        });
        segment("Age", "Families");
        assertThat(details(families).name()).isEqualTo("Families");
    }

    @Test
    void change_of_what_somebody_else_changed_meanwhile_is_refused() {
        var families = segment("Household", "Families");
        as(ann, () -> segments.change(families, draft("Families with children"), 0));

        as(ann, () -> assertRefused("changed-meanwhile", () -> segments.change(families, draft("Kin"), 0)));

        assertThat(details(families).name()).isEqualTo("Families with children");
        as(ann, () -> segments.change(families, draft("Kin"), details(families).version()));
        assertThat(details(families).name()).isEqualTo("Kin");
    }

    @Test
    void archived_segment_keeps_its_personas_and_comes_back_under_a_free_name() {
        var families = segment("Household", "Families");
        var anna = persona(families, "Anna");

        as(ann, () -> {
            segments.archive(families);
            assertRefused("segment-archived", () -> segments.change(families, draft("Kin"), 0));
            assertRefused("segment-archived", () -> personas.change(anna, person("Ada"), 0));
            assertRefused("segment-archived", () -> merges.merge(families, families, Set.of()));
            assertThat(segments.archived(rail).segments())
                    .extracting(SegmentDetails::id)
                    .containsExactly(families);
        });
        var second = segment("Household", "families");
        as(ann, () -> {
            assertRefused("name-taken", () -> segments.restore(families));
            segments.archive(second);
            segments.restore(families);
        });

        assertThat(details(families).archivedAt()).isNull();
        assertThat(details(families).personas())
                .extracting(PersonaDetails::name)
                .containsExactly("Anna");
    }

    @Test
    void two_hundred_are_enough() {
        var region = dimension("Region");
        as(ann, () -> {
            for (int number = 0; number < SegmentLimits.SEGMENTS; number++) {
                segments.add(region, draft("Town " + number));
            }
            assertRefused("limit-segments", () -> segments.add(dimension("Age"), draft("Young")));
        });
    }

    @Test
    void nothing_is_reached_from_another_workspace() {
        var families = segment("Household", "Families");
        var anna = persona(families, "Anna");
        var bob = Ids.next();
        var road = as(bob, () -> workspaces.create("Road", "UTC"));
        as(bob, () -> dimensions.start(road, Locale.ENGLISH));
        var age = as(bob, () -> segments.list(road)).get(3).id();
        var young = as(bob, () -> segments.add(age, draft("Young")));

        as(bob, () -> {
            assertRefused("not-found", () -> segments.list(rail));
            assertRefused("not-found", () -> merges.merge(families, young, Set.of()));
            assertRefused("not-found", () -> merges.merge(young, families, Set.of()));
            assertRefused("not-found", () -> personas.delete(anna));
            assertRefused("not-found", () -> dimensions.rename(dimension("Age"), "Mine"));
        });
        assertThat(details(families).mergedInto()).isNull();
    }

    @Test
    void viewer_reads_and_changes_nothing() {
        var families = segment("Household", "Families");
        var vera = Ids.next();
        people.admit(rail, vera);

        as(vera, () -> {
            assertThat(segments.list(rail)).hasSize(5);
            assertRefused("not-allowed", () -> segments.archive(families));
            assertRefused("not-allowed", () -> dimensions.start(rail, Locale.ENGLISH));
        });
        people.expel(vera);
        people.admit(rail, vera, Role.RESEARCHER);
        as(vera, () -> segments.archive(families));
    }

    @Test
    void examples_put_back_have_no_segments_of_before() {
        var examplesId = as(ann, examples::enter);
        UUID tried = as(ann, () -> dimensions.add(examplesId, "Tried " + Ids.next()));
        as(ann, () -> segments.add(tried, draft("Families")));

        as(ann, examples::reset);

        var fresh = as(ann, () -> segments.list(examplesId));
        assertThat(fresh).hasSize(5).extracting(DimensionDetails::id).doesNotContain(tried);
        assertThat(fresh).extracting(DimensionDetails::name).noneMatch(name -> name.startsWith("Tried "));
        as(ann, examples::delete);
    }

    private static SegmentSize size(SegmentSize.Measure measure, String amount, @Nullable LocalDate asOf) {
        return new SegmentSize(measure, new BigDecimal(amount), "", asOf);
    }

    @OnH2
    static class H2Test extends SegmentTests {}

    @OnMariaDb
    static class MariaDbTest extends SegmentTests {}
}
