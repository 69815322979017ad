package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.table.WorkbookFile;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ImportTests extends ParticipantFixture {

    @Autowired
    ParticipantImportService imports;

    @Test
    void people_come_in_with_all_that_the_file_says() {
        var families = segment(dimension("Household"), "Families");
        var north = segment(dimension("Region"), "North");
        var file = """
                Name;E-mail;Phone;Note;Segments;Consent given;Consent ends;Quotes outside;Trips
                Zoë Q.;zoe@example.org;0171 5550123;calls back;families; region : NORTH;1.2.2026;2027-01-31;yes;12
                Otto;;;;;;;;'=1+1
                """.replace("families; region : NORTH", "\"families; region : NORTH\"");

        var preview = preview(file);
        int added = bring(file);

        assertThat(preview.isClean()).isTrue();
        assertThat(preview.people()).isEqualTo(2);
        assertThat(preview.consents()).isEqualTo(1);
        assertThat(preview.attributes()).containsExactly("Trips");
        assertThat(added).isEqualTo(2);
        var all = as(ria, () -> participants.list(rail));
        assertThat(all).extracting(ParticipantDetails::code).containsExactly("P-01", "P-02");
        var zoe = all.getFirst();
        assertThat(zoe.segmentIds()).containsExactlyInAnyOrder(families, north);
        assertThat(zoe.attributes()).isEqualTo(Map.of("Trips", "12"));
        assertThat(zoe.consent())
                .isEqualTo(new ConsentDetails(
                        true, true, false, LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 31), AfterConsent.ERASE));
        assertThat(as(ria, () -> identities.read(zoe.id())))
                .isEqualTo(new Identity("Zoë Q.", "zoe@example.org", "0171 5550123", "calls back"));
        assertThat(all.get(1).attributes()).isEqualTo(Map.of("Trips", "=1+1"));
    }

    @Test
    void everything_that_is_wrong_is_said_with_its_row_and_nothing_comes_in() {
        segment(dimension("Household"), "Families");
        segment(dimension("Travels"), "Families");
        var file = """
                Name,Segments,Consent given,Consent ends,Recording,Home
                Ann,Nobody,,,,
                Ben,Families,,,,
                Cleo,Household: Families,31.2.2026,,,
                Dan,,2026-02-01,2026-01-01,,
                Eve,,,2026-01-01,perhaps,
                Fay,,,,,%s
                """.formatted("x".repeat(501));

        var preview = preview(file);

        assertThat(preview.isClean()).isFalse();
        assertThat(preview.errors())
                .extracting(
                        ImportMessage::row,
                        ImportMessage::column,
                        message -> message.reason().code())
                .containsExactly(
                        tuple(2, "Segments", "import-segment-unknown"),
                        tuple(3, "Segments", "import-segment-ambiguous"),
                        tuple(4, "Consent given", "import-day"),
                        tuple(5, "Consent given", "consent-order"),
                        tuple(6, "Recording", "import-yes-no"),
                        tuple(6, "", "consent-day"),
                        tuple(7, "", "text-too-long"));
        as(ria, () -> assertRefused("import-broken", () -> bring(file)));
        assertThat(as(ria, () -> participants.list(rail))).isEmpty();
    }

    @Test
    void who_is_there_already_or_twice_is_told() {
        var zoe = participant(person("Zoë Quastenberg", "zoe@example.org", ""));

        var twice = preview("Name,E-Mail\nOtto,otto@example.org\nO.,OTTO@example.org\n");
        var again = "Name,E-Mail\nZ. Q.,Zoe@Example.org\nOtto,\n";

        assertThat(twice.errors())
                .extracting(ImportMessage::row, message -> message.reason().code())
                .containsExactly(tuple(3, "import-twice"));
        assertThat(preview(again).alike())
                .containsExactly(new ImportLikeness(2, "Z. Q.", new AlikeParticipant(zoe, "P-01", false, true, false)));
        assertThat(as(ria, () -> imports.bring(rail, bytes(again), "people.csv", Set.of(2))))
                .isEqualTo(1);
        assertThat(as(ria, () -> participants.list(rail))).hasSize(2);
    }

    @Test
    void workbook_is_read_as_well() {
        var file = WorkbookFile.of("People", List.of(List.of("Name", "Wohnort"), List.of("Zoë", "Köln")));

        as(ria, () -> imports.bring(rail, file, "people.xlsx", Set.of()));

        assertThat(as(ria, () -> participants.list(rail)).getFirst().attributes())
                .isEqualTo(Map.of("Wohnort", "Köln"));
    }

    @Test
    void file_that_is_none_is_refused() {
        as(ria, () -> {
            assertRefused("file-empty", () -> preview(""));
            assertRefused("file-is-binary", () -> preview("a\u0000\u0001\u0002b".repeat(100)));
            assertRefused("file-too-large", () -> imports.preview(rail, new byte[6_000_000], "people.csv"));
        });
    }

    private ImportPreview preview(String file) {
        return as(ria, () -> imports.preview(rail, bytes(file), "people.csv"));
    }

    private int bring(String file) {
        return as(ria, () -> imports.bring(rail, bytes(file), "people.csv", Set.of()));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    @OnH2
    static class H2Test extends ImportTests {}

    @OnMariaDb
    static class MariaDbTest extends ImportTests {}
}
