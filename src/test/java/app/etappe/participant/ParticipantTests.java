package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.segment.SegmentMergeService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ParticipantTests extends ParticipantFixture {

    @Autowired
    SegmentMergeService merges;

    @Test
    void participant_is_read_as_it_was_written() {
        var families = segment(dimension("Household"), "Families");
        var draft = new ParticipantDraft(
                Set.of(families), Map.of(" Trips a year ", " 12 \uD83D\uDE82", "Card", "", "Home", "Köln\r\nDeutz"));

        var read = details(as(ria, () -> participants.add(rail, draft)));

        assertThat(read.code()).isEqualTo("P-01");
        assertThat(read.segmentIds()).containsExactly(families);
        assertThat(read.attributes())
                .containsExactlyInAnyOrderEntriesOf(Map.of("Trips a year", "12 \uD83D\uDE82", "Home", "Köln\nDeutz"));
        assertThat(read.consent()).isNull();
        assertThat(read.withdrawn()).isFalse();
    }

    @Test
    void codes_are_counted_in_each_workspace() {
        participant();
        var second = participant();
        UUID road = as(ann, () -> workspaces.create("Road", "UTC"));
        people.admit(road, ria, Role.RESEARCHER);
        var elsewhere = as(ria, () -> participants.add(road, draft()));

        assertThat(details(second).code()).isEqualTo("P-02");
        assertThat(details(elsewhere).code()).isEqualTo("P-01");
        assertThat(as(ria, () -> participants.list(rail)))
                .extracting(ParticipantDetails::code)
                .containsExactly("P-01", "P-02");
    }

    @Test
    void twenty_at_once_get_twenty_codes() {
        participant();

        var codes = IntStream.range(0, 20)
                .parallel()
                .mapToObj(number -> details(participant()).code())
                .collect(Collectors.toSet());

        assertThat(codes).hasSize(20);
    }

    @Test
    void change_of_what_somebody_else_changed_meanwhile_is_refused() {
        var families = segment(dimension("Household"), "Families");
        var anna = participant();
        as(ria, () -> participants.change(anna, draft(families), 0));

        as(ria, () -> assertRefused("changed-meanwhile", () -> participants.change(anna, draft(), 0)));

        assertThat(details(anna).segmentIds()).containsExactly(families);
        as(ria, () -> participants.change(anna, draft(), details(anna).version()));
        assertThat(details(anna).segmentIds()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_refused_and_changes_nothing() {
        as(ria, () -> {
            assertRefused("unknown-segment", () -> participants.add(rail, draft(UUID.randomUUID())));
            assertRefused("text-too-long", () -> participants.add(rail, attribute("Home", "x".repeat(501))));
            assertRefused("text-empty", () -> participants.add(rail, attribute("\u200b", "Köln")));
            assertRefused("text-invalid", () -> participants.add(rail, attribute("Home", "half \uDE82")));
            var many = IntStream.range(0, 21).boxed().collect(Collectors.toMap(n -> "A " + n, n -> "b"));
            assertRefused(
                    "limit-participant-attributes", () -> participants.add(rail, new ParticipantDraft(Set.of(), many)));
        });

        assertThat(details(participant()).code()).isEqualTo("P-01");
    }

    @Test
    void participants_follow_a_segment_that_becomes_part_of_another() {
        var household = dimension("Household");
        var families = segment(household, "Families");
        var parents = segment(household, "Parents");
        var anna = as(ria, () -> participants.add(rail, draft(parents)));
        var both = as(ria, () -> participants.add(rail, draft(parents, families)));

        as(ria, () -> merges.merge(parents, families, Set.of()));

        assertThat(details(anna).segmentIds()).containsExactly(families);
        assertThat(details(both).segmentIds()).containsExactly(families);
    }

    @Test
    void references_tell_what_others_show() {
        var families = segment(dimension("Household"), "Families");
        var anna = as(ria, () -> participants.add(rail, draft(families)));
        var otto = participant();

        assertThat(participants.references(List.of(otto, anna, UUID.randomUUID())))
                .containsExactly(
                        new ParticipantReference(anna, "P-01", List.of(families), false, false),
                        new ParticipantReference(otto, "P-02", List.of(), false, false));
    }

    private static ParticipantDraft attribute(String name, String content) {
        return new ParticipantDraft(Set.of(), Map.of(name, content));
    }

    @OnH2
    static class H2Test extends ParticipantTests {}

    @OnMariaDb
    static class MariaDbTest extends ParticipantTests {}
}
