package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.AuditEvent;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import app.etappe.workspace.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
abstract class IdentityTests extends ParticipantFixture {

    private static final Identity ZOE =
            new Identity("Zoë Quastenberg", "Zoe@quastenberg.example", "+49 171 5550123", "calls back\nin the evening");

    @Test
    void identity_is_read_as_it_was_written_and_that_is_noted(ApplicationEvents events) {
        var zoe = participant(ZOE);

        assertThat(as(ria, () -> identities.read(zoe))).isEqualTo(ZOE);

        assertThat(events.stream(AuditEvent.class)
                        .filter(event -> event.action().equals("personal-data-read")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo(ria);
                    assertThat(event.subject()).isEqualTo(zoe);
                });
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database_or_the_log(CapturedOutput output) {
        var zoe = participant(ZOE);
        as(ria, () -> identities.read(zoe));
        as(ria, () -> identities.alike(rail, ZOE));

        assertThat(new StoredTexts(database.sql()).holding("quastenberg", "5550123", "calls back"))
                .isEmpty();
        assertThat(output).doesNotContain("uastenberg");
        assertThat(ZOE.toString()).doesNotContain("Zo");
    }

    @Test
    void longest_identity_fits() {
        var longest = new Identity(
                "\uD83D\uDE82".repeat(100),
                "x".repeat(254),
                "1".repeat(254),
                "\u0e01\n".repeat(1000).strip());

        var zoe = participant(longest);

        assertThat(as(ria, () -> identities.read(zoe))).isEqualTo(longest);
        as(
                ria,
                () -> assertRefused(
                        "text-too-long",
                        () -> identities.write(
                                zoe,
                                person("", "x".repeat(255), ""),
                                details(zoe).version())));
    }

    @Test
    void the_same_person_is_recognised_by_name_address_or_number() {
        var zoe = participant(ZOE);
        participant(person("Otto", "otto@example.org", ""));
        participant(Identity.NONE);

        assertThat(alike(person("QUASTENBERG, zoe", "", "")))
                .containsExactly(new AlikeParticipant(zoe, "P-01", true, false, false));
        assertThat(alike(person("Z.", "zoe@QUASTENBERG.example ", "")))
                .containsExactly(new AlikeParticipant(zoe, "P-01", false, true, false));
        assertThat(alike(person("", "", "0171/555 0123")))
                .containsExactly(new AlikeParticipant(zoe, "P-01", false, false, true));
        assertThat(alike(person("Zoë", "", "112"))).isEmpty();
        assertThat(alike(Identity.NONE)).isEmpty();
    }

    @Test
    void nobody_is_recognised_in_another_workspace() {
        participant(ZOE);
        UUID road = as(ria, () -> workspaces.create("Road", "UTC"));
        people.admit(road, ann, Role.RESEARCHER);

        assertThat(as(ann, () -> identities.alike(road, ZOE))).isEmpty();
    }

    @Test
    void identity_changes_only_in_the_version_that_was_seen_and_can_go() {
        var zoe = participant(ZOE);
        var seen = details(zoe).version();
        as(ria, () -> identities.write(zoe, person("Zoë Q.", "", ""), seen));

        as(ria, () -> assertRefused("changed-meanwhile", () -> identities.write(zoe, ZOE, seen)));

        assertThat(as(ria, () -> identities.read(zoe)).name()).isEqualTo("Zoë Q.");
        assertThat(alike(person("", "zoe@quastenberg.example", ""))).isEmpty();
        as(ria, () -> identities.write(zoe, Identity.NONE, details(zoe).version()));
        assertThat(as(ria, () -> identities.read(zoe))).isEqualTo(Identity.NONE);
    }

    @Test
    void two_who_are_one_have_what_both_had() {
        var zoe = participant(person("Zoë Quastenberg", "", "0171 5550123"));
        var again = participant(person("Z. Quastenberg", "zoe@quastenberg.example", ""));

        as(ria, () -> merging.merge(again, zoe));

        assertThat(as(ria, () -> identities.read(zoe)))
                .isEqualTo(person("Zoë Quastenberg", "zoe@quastenberg.example", "0171 5550123"));
        assertThat(isThere(again)).isFalse();
        as(ria, () -> assertRefused("not-found", () -> merging.merge(again, zoe)));
        as(ria, () -> assertRefused("merge-same-participant", () -> merging.merge(zoe, zoe)));
    }

    private List<AlikeParticipant> alike(Identity identity) {
        return as(ria, () -> identities.alike(rail, identity));
    }

    @OnH2
    static class H2Test extends IdentityTests {}

    @OnMariaDb
    static class MariaDbTest extends IdentityTests {}
}
