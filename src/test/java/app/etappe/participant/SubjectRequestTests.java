package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.base.AuditEvent;
import app.etappe.security.AccountRegistration;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
abstract class SubjectRequestTests extends ParticipantFixture {

    /** A name that no other test leaves behind. */
    private final String surname = "Quast" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

    @Autowired
    SubjectRequestService requests;

    @Autowired
    SubjectReportFiles files;

    @Autowired
    DataProtectionService protection;

    @Autowired
    AccountRegistration registration;

    private UUID olga = ann;
    private UUID dora = ann;

    @BeforeEach
    void olga_administers_and_dora_is_appointed() {
        olga = account("olga");
        dora = account("dora");
        database.sql()
                .sql("update account set administrator = true where id = ?")
                .param(olga)
                .update();
        as(olga, () -> protection.appoint(dora));
    }

    @Test
    void person_is_found_in_all_workspaces_by_part_of_the_name_address_or_number(ApplicationEvents events) {
        var here = participant(person("Dr. Zoë Maria " + surname, "", "+49 171 5550123"));
        UUID road = as(ann, () -> workspaces.create("Road", "UTC"));
        people.admit(road, ria, Role.RESEARCHER);
        var email = surname + "@example.org";
        UUID there = as(ria, () -> participants.add(road, draft(), person("", email, "")));
        as(ria, () -> withdrawals.withdraw(there));

        assertThat(as(dora, () -> requests.find(surname.toUpperCase(Locale.ROOT) + ", Zoe"))
                        .people())
                .extracting(SubjectHit::participantId, SubjectHit::workspace, SubjectHit::code)
                .containsExactly(tuple(here, "Rail", "P-01"));
        assertThat(as(dora, () -> requests.find(email)).people())
                .extracting(SubjectHit::participantId)
                .containsExactly(there);
        assertThat(as(dora, () -> requests.find("0171-5550123")).people())
                .extracting(SubjectHit::participantId)
                .contains(here);
        assertThat(as(dora, () -> requests.find(surname + " Otto")).people()).isEmpty();
        assertThat(events.stream(AuditEvent.class)
                        .filter(event -> event.action().equals("personal-data-read"))
                        .map(AuditEvent::subject))
                .contains(here, there);
    }

    @Test
    void report_has_all_that_is_stored_as_json_and_as_pdf() throws Exception {
        var families = segment(dimension("Household"), "Families");
        var draft = new ParticipantDraft(Set.of(families), Map.of("Home", "Köln \uD83D\uDE82"));
        var who = new Identity("Zoë " + surname, "", "", "calls back\n" + "very ".repeat(200) + "late");
        UUID zoe = as(ria, () -> participants.add(rail, draft, who));
        as(
                ria,
                () -> consents.note(
                        zoe,
                        new ConsentDetails(true, false, false, LocalDate.of(2026, 1, 2), null, AfterConsent.ERASE),
                        details(zoe).version()));

        var report = as(dora, () -> requests.report(zoe));

        var json = new String(files.json(report), StandardCharsets.UTF_8);
        assertThat(json).contains("Zoë " + surname, "Köln \uD83D\uDE82", "Families", "2026-01-02", "P-01", "Rail");
        try (var pdf = Loader.loadPDF(files.pdf(report, key -> key))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Zoë " + surname, "Köln ?", "Families", "2026-01-02", "kind.consents");
            assertThat(text.replaceAll("\\s+", " ")).contains("very very late");
        }
    }

    @Test
    void nobody_finds_anybody_without_being_appointed() {
        var zoe = participant(person("Zoë " + surname, "", ""));
        as(olga, () -> protection.dismiss(dora));

        as(dora, () -> {
            assertRefused("not-allowed", () -> requests.find(surname));
            assertRefused("not-allowed", () -> requests.report(zoe));
            assertRefused("not-allowed", () -> protection.appoint(dora));
            assertThat(protection.isAppointed()).isFalse();
        });
        as(olga, () -> {
            assertRefused("not-allowed", () -> requests.find(surname));
            assertRefused("not-found", () -> protection.appoint(UUID.randomUUID()));
        });
    }

    private UUID account(String name) {
        return registration.register(name, name + "-" + UUID.randomUUID() + "@example.org", "a long enough password");
    }

    @OnH2
    static class H2Test extends SubjectRequestTests {}

    @OnMariaDb
    static class MariaDbTest extends SubjectRequestTests {}
}
