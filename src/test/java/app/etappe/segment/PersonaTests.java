package app.etappe.segment;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.AuditEvent;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Personas, and where they go when segments are merged. */
@RecordApplicationEvents
abstract class PersonaTests extends SegmentFixture {

    @Autowired
    ApplicationEvents events;

    @Test
    void persona_is_read_as_it_was_written() {
        var families = segment("Household", "Families");
        var draft = new PersonaDraft(
                "Anna",
                "Mother of two",
                "Arrive\r\ntogether",
                "A place for the pram",
                "Stairs",
                List.of("Phone", "App"),
                "Where do we sit?");

        as(ann, () -> personas.add(families, draft));

        var anna = details(families).personas().getFirst();
        assertThat(anna.role()).isEqualTo("Mother of two");
        assertThat(anna.goals()).isEqualTo("Arrive\ntogether");
        assertThat(anna.needs()).isEqualTo("A place for the pram");
        assertThat(anna.frustrations()).isEqualTo("Stairs");
        assertThat(anna.channels()).containsExactly("App", "Phone");
        assertThat(anna.quote()).isEqualTo("Where do we sit?");
    }

    @Test
    void bad_texts_and_too_many_channels_are_refused() {
        var families = segment("Household", "Families");
        var channels = IntStream.rangeClosed(0, 20)
                .mapToObj(number -> "Channel " + number)
                .toList();

        as(ann, () -> {
            assertRefused("text-empty", () -> personas.add(families, person("\u200d ")));
            assertRefused("text-too-long", () -> personas.add(families, quoting("x".repeat(501))));
            assertRefused("text-invalid", () -> personas.add(families, quoting("\uD83D")));
            assertRefused("channel-limit", () -> personas.add(families, reachedBy(channels)));
            assertRefused("text-invalid", () -> personas.add(families, reachedBy(List.of("App|Phone"))));
            assertRefused("text-empty", () -> personas.add(families, reachedBy(List.of(" "))));
            personas.add(families, quoting("\uD83D\uDE82".repeat(250)));
            assertRefused("name-taken", () -> personas.add(families, person("ÁNNA")));
        });
        assertThat(details(families).personas()).hasSize(1);
    }

    @Test
    void change_of_what_somebody_else_changed_meanwhile_is_refused() {
        var anna = persona(segment("Household", "Families"), "Anna");
        as(ann, () -> personas.change(anna, person("Ada"), 0));

        as(ann, () -> assertRefused("changed-meanwhile", () -> personas.change(anna, person("Eve"), 0)));
    }

    @Test
    void deleted_persona_is_gone() {
        var families = segment("Household", "Families");
        var anna = persona(families, "Anna");

        as(ann, () -> personas.delete(anna));

        assertThat(details(families).personas()).isEmpty();
        as(ann, () -> assertRefused("not-found", () -> personas.delete(anna)));
        assertThat(events.stream(AuditEvent.class))
                .anyMatch(event -> event.action().equals("persona-deleted") && anna.equals(event.subject()));
    }

    @Test
    void merged_segment_hands_its_personas_over_and_is_followed_to_the_present_one() {
        var pairs = segment("Household", "Pairs");
        var couples = segment("Household", "Couples");
        var twos = segment("Household", "Twos");
        persona(pairs, "Anna");
        persona(pairs, "Bert");
        persona(couples, "ANNA");

        as(ann, () -> merges.merge(pairs, couples, Set.of()));
        as(ann, () -> merges.merge(couples, twos, Set.of()));

        assertThat(details(twos).personas())
                .extracting(PersonaDetails::name)
                .containsExactlyInAnyOrder("Anna (2)", "Bert", "ANNA");
        assertThat(details(pairs).personas()).isEmpty();
        assertThat(details(pairs).mergedInto()).isEqualTo(twos);
        assertThat(details(pairs).archivedAt()).isNotNull();
        assertThat(events.stream(SegmentsMerged.class))
                .containsExactly(
                        new SegmentsMerged(rail, pairs, couples, Set.of()),
                        new SegmentsMerged(rail, couples, twos, Set.of()));
        assertThat(events.stream(AuditEvent.class))
                .anyMatch(event -> event.action().equals("segment-merged") && pairs.equals(event.subject()));
        as(ann, () -> assertRefused("segment-merged", () -> segments.restore(pairs)));
        as(ann, () -> assertRefused("segment-archived", () -> merges.merge(twos, pairs, Set.of())));
    }

    @Test
    void merge_that_makes_no_sense_or_finds_no_room_changes_nothing() {
        var pairs = segment("Household", "Pairs");
        var couples = segment("Household", "Couples");
        var young = segment("Age", "Young");
        IntStream.range(0, 6).forEach(number -> persona(pairs, "P" + number));
        IntStream.range(0, 5).forEach(number -> persona(couples, "C" + number));

        as(ann, () -> {
            assertRefused("merge-itself", () -> merges.merge(pairs, pairs, Set.of()));
            assertRefused("merge-dimensions", () -> merges.merge(pairs, young, Set.of()));
            assertRefused("limit-personas", () -> merges.merge(pairs, couples, Set.of()));
        });

        assertThat(details(pairs).archivedAt()).isNull();
        assertThat(details(pairs).personas()).hasSize(6);
        assertThat(events.stream(SegmentsMerged.class)).isEmpty();
    }

    @Test
    void ten_personas_are_enough() {
        var families = segment("Household", "Families");
        IntStream.range(0, SegmentLimits.PERSONAS).forEach(number -> persona(families, "P" + number));

        as(ann, () -> assertRefused("limit-personas", () -> personas.add(families, person("One more"))));
    }

    private static PersonaDraft quoting(String quote) {
        return new PersonaDraft("Anna", "", "", "", "", List.of(), quote);
    }

    private static PersonaDraft reachedBy(List<String> channels) {
        return new PersonaDraft("Anna", "", "", "", "", channels, "");
    }

    @OnH2
    static class H2Test extends PersonaTests {}

    @OnMariaDb
    static class MariaDbTest extends PersonaTests {}
}
