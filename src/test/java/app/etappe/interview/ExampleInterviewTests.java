package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.evidence.CoverageService;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The interviews that the example workspace comes with. */
abstract class ExampleInterviewTests {

    @Autowired
    ExampleWorkspaceService examples;

    @Autowired
    InterviewService interviews;

    @Autowired
    ParticipantService participants;

    @Autowired
    MapService maps;

    @Autowired
    CoverageService coverage;

    @Autowired
    MemberService members;

    private final UUID ann = Ids.next();

    @Test
    void the_rail_map_stands_on_eight_interviews_over_three_segments() {
        var workspace = as(ann, examples::enter);

        as(ann, () -> {
            var held = interviews.list(workspace, false);
            assertThat(held).hasSize(8).allMatch(InterviewSummary::released);
            assertThat(held.stream()
                            .map(each -> interviews.details(each.id()).draft().segmentId()))
                    .doesNotContainNull()
                    .satisfies(
                            segments -> assertThat(segments.stream().distinct()).hasSize(3));
            var covered = coverage.stages(railMap(workspace), null);
            assertThat(covered.asked()).isEqualTo(9);
            assertThat(covered.stages())
                    .allMatch(stage -> stage.coverage().customers() > 0)
                    .anyMatch(stage -> stage.coverage().contradicting() > 0);
        });
    }

    @Test
    void examples_put_back_have_the_same_interviews_once() {
        var workspace = as(ann, examples::enter);

        as(ann, examples::reset);

        as(ann, () -> {
            assertThat(interviews.list(workspace, false)).hasSize(8);
            assertThat(participants.list(workspace)).hasSize(9);
        });
    }

    @Test
    void examples_are_put_back_by_an_owner_who_gave_up_every_other_role() {
        var workspace = as(ann, examples::enter);
        as(ann, () -> members.changeRoles(workspace, ann, EnumSet.of(Role.OWNER)));

        as(ann, examples::reset);

        assertThat(as(ann, () -> interviews.list(workspace, false))).hasSize(8);
    }

    private UUID railMap(UUID workspace) {
        return maps.list(workspace, false).stream()
                .filter(map -> map.title().equals("Travelling by train"))
                .map(MapSummary::id)
                .findFirst()
                .orElseThrow();
    }

    @OnH2
    static class H2Test extends ExampleInterviewTests {}

    @OnMariaDb
    static class MariaDbTest extends ExampleInterviewTests {}
}
