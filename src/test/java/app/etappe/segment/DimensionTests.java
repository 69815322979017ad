package app.etappe.segment;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.WorkspaceSettingsService;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DimensionTests extends SegmentFixture {

    @Autowired
    WorkspaceSettingsService settings;

    @Test
    void workspace_starts_with_five_dimensions_in_the_words_of_who_comes_first() {
        assertThat(names()).containsExactly("Customer relation", "Region", "Industry", "Age", "Household");

        var strasse = as(ann, () -> workspaces.create("Straße", "Europe/Berlin"));
        as(ann, () -> dimensions.start(strasse, Locale.GERMANY));

        assertThat(as(ann, () -> segments.list(strasse)))
                .extracting(DimensionDetails::name)
                .containsExactly("Kundenbeziehung", "Region", "Branche", "Alter", "Haushalt");
    }

    @Test
    void what_was_dropped_does_not_come_back_at_the_next_visit() {
        as(ann, () -> dimensions.archive(dimension("Region")));

        as(ann, () -> dimensions.start(rail, Locale.ENGLISH));

        assertThat(names()).containsExactly("Customer relation", "Industry", "Age", "Household");
    }

    @Test
    void several_first_visitors_lay_in_one_set() throws Exception {
        var road = as(ann, () -> workspaces.create("Road", "UTC"));
        try (var visitors = Executors.newFixedThreadPool(4)) {
            Callable<Void> visit = () -> {
                as(ann, () -> dimensions.start(road, Locale.ENGLISH));
                return null;
            };
            for (var answer : visitors.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> visit).toList())) {
                answer.get();
            }
        }

        assertThat(as(ann, () -> segments.list(road))).hasSize(5);
    }

    @Test
    void moved_dimension_stands_behind_its_new_neighbour() {
        as(ann, () -> dimensions.move(dimension("Household"), Optional.of(dimension("Region"))));
        as(ann, () -> dimensions.move(dimension("Age"), Optional.empty()));

        assertThat(names()).containsExactly("Age", "Customer relation", "Region", "Household", "Industry");
        as(
                ann,
                () -> assertRefused(
                        "unknown-neighbour", () -> dimensions.move(dimension("Age"), Optional.of(dimension("Age")))));
        as(
                ann,
                () -> assertRefused(
                        "unknown-neighbour", () -> dimensions.move(dimension("Age"), Optional.of(Ids.next()))));
    }

    @Test
    void name_differs_from_the_others_by_more_than_case_accents_and_what_is_invisible() {
        as(ann, () -> {
            assertRefused("name-taken", () -> dimensions.add(rail, " RÉGION\u200b "));
            assertRefused("name-taken", () -> dimensions.rename(dimension("Age"), "region"));
            dimensions.rename(dimension("Region"), "région");
            assertRefused("text-empty", () -> dimensions.add(rail, " \u200b\t"));
            assertRefused("text-invalid", () -> dimensions.add(rail, "half \uD83D"));
            assertRefused("text-too-long", () -> dimensions.add(rail, "x".repeat(201)));
        });
        assertThat(names()).contains("région");
    }

    @Test
    void archived_dimension_takes_its_segments_along_and_brings_them_back_at_the_end() {
        var families = segment("Household", "Families");
        var household = dimension("Household");
        as(ann, () -> dimensions.move(household, Optional.empty()));

        as(ann, () -> dimensions.archive(household));

        assertThat(names()).doesNotContain("Household");
        as(ann, () -> {
            assertThat(segments.archived(rail).dimensions().getFirst().segments())
                    .extracting(SegmentDetails::name)
                    .containsExactly("Families");
            assertRefused("dimension-archived", () -> dimensions.rename(household, "Home"));
            assertRefused("dimension-archived", () -> segments.add(household, draft("Singles")));
            assertRefused("dimension-archived", () -> segments.change(families, draft("Singles"), 0));
            assertRefused("dimension-archived", () -> personas.add(families, person("Anna")));
            dimensions.add(rail, "household");
            assertRefused("name-taken", () -> dimensions.restore(household));
            dimensions.rename(dimension("household"), "Home");
            dimensions.restore(household);
        });
        assertThat(names()).endsWith("Home", "Household");
        assertThat(as(ann, () -> segments.list(rail)).getLast().segments())
                .extracting(SegmentDetails::id)
                .containsExactly(families);
    }

    @Test
    void twenty_are_enough_and_the_archive_does_not_count() {
        as(ann, () -> {
            for (int number = 6; number <= SegmentLimits.DIMENSIONS; number++) {
                dimensions.add(rail, "Cut " + number);
            }
            assertRefused("limit-dimensions", () -> dimensions.add(rail, "One more"));
            var age = dimension("Age");
            dimensions.archive(age);
            dimensions.add(rail, "One more");
            assertRefused("limit-dimensions", () -> dimensions.restore(age));
        });
    }

    @Test
    void archived_workspace_is_read_only() {
        var families = segment("Household", "Families");
        var anna = persona(families, "Anna");
        as(ann, () -> settings.archive(rail));

        as(ann, () -> {
            assertThat(segments.list(rail)).hasSize(5);
            assertRefused("workspace-archived", () -> dimensions.start(rail, Locale.ENGLISH));
            assertRefused("workspace-archived", () -> dimensions.rename(dimension("Age"), "Years"));
            assertRefused("workspace-archived", () -> segments.change(families, draft("Singles"), 0));
            assertRefused("workspace-archived", () -> merges.merge(families, families, Set.of()));
            assertRefused("workspace-archived", () -> personas.delete(anna));
        });
    }

    @OnH2
    static class H2Test extends DimensionTests {}

    @OnMariaDb
    static class MariaDbTest extends DimensionTests {}
}
