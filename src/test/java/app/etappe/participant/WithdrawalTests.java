package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.DataFolder;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import app.etappe.workspace.WorkspaceSettingsService;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
@SuppressWarnings("NullAway.Init") // made before each test
abstract class WithdrawalTests extends ParticipantFixture {

    private static final Identity ZOE = person("Zoe Quastenberg", "zoe@quastenberg.example", "0171 5550123");

    private final String kind = "commuter " + UUID.randomUUID();

    @Autowired
    WorkspaceSettingsService settings;

    @Autowired
    ApplicationContext context;

    @Autowired
    DataFolder folder;

    @Autowired
    ErasedAgain erasedAgain;

    private KnownTraces traces;

    @BeforeEach
    void another_module_keeps_something() {
        traces = new KnownTraces(context);
    }

    @AfterEach
    void nothing_is_kept() {
        traces.close();
    }

    @Test
    void withdrawal_names_what_goes_and_hides_at_once(ApplicationEvents events) {
        var zoe = spoken();

        var told = as(ria, () -> withdrawals.consequences(zoe));
        as(ria, () -> withdrawals.withdraw(zoe));

        assertThat(told.traces().kinds()).isEqualTo(Map.of("lines", 12));
        assertThat(told.traces().claims()).containsExactly("Tickets are too dear");
        assertThat(told.graceDays()).isEqualTo(7);
        assertThat(isShown(zoe)).isFalse();
        assertThat(events.stream(ParticipantWithdrawn.class)).containsExactly(new ParticipantWithdrawn(rail, zoe));
        as(ria, () -> {
            assertRefused("participant-withdrawn", () -> identities.read(zoe));
            assertRefused(
                    "participant-withdrawn",
                    () -> participants.change(zoe, draft(), details(zoe).version()));
            assertRefused(
                    "participant-withdrawn",
                    () -> consents.note(zoe, until(null), details(zoe).version()));
        });
    }

    @Test
    void withdrawal_can_be_taken_back_within_the_grace(ApplicationEvents events) {
        var zoe = spoken();
        as(ria, () -> withdrawals.withdraw(zoe));
        clock.advance(Duration.ofDays(6));
        job.tidy();

        as(ria, () -> withdrawals.takeBack(zoe));

        assertThat(isShown(zoe)).isTrue();
        assertThat(as(ria, () -> identities.read(zoe))).isEqualTo(ZOE);
        assertThat(events.stream(WithdrawalTakenBack.class)).hasSize(1);
        as(ria, () -> assertRefused("not-withdrawn", () -> withdrawals.takeBack(zoe)));
        as(ria, () -> assertRefused("not-withdrawn", () -> withdrawals.eraseNow(zoe)));
    }

    @Test
    void when_the_grace_is_over_there_is_no_way_back_and_the_job_erases() {
        var zoe = spoken();
        as(ria, () -> withdrawals.withdraw(zoe));
        clock.advance(Duration.ofDays(3));
        as(ria, () -> withdrawals.withdraw(zoe));
        clock.advance(Duration.ofDays(4));
        as(ria, () -> assertRefused("grace-over", () -> withdrawals.takeBack(zoe)));

        job.tidy();

        assertThat(isThere(zoe)).isFalse();
        assertThat(traces.lines).isEmpty();
        assertThat(receipt().accountId()).isNull();
    }

    @Test
    void erasure_leaves_a_receipt_and_a_bare_id() {
        var zoe = spoken();
        as(ria, () -> withdrawals.withdraw(zoe));

        as(ria, () -> withdrawals.eraseNow(zoe));

        assertThat(isThere(zoe)).isFalse();
        assertThat(receipt().reason()).isEqualTo(Departure.WITHDRAWN);
        assertThat(receipt().accountId()).isEqualTo(ria);
        assertThat(receipt().kinds())
                .isEqualTo(Map.of("lines", 12, "participants", 1, "identities", 1, "consents", 1, "attributes", 1));
        var anywhere = new StoredTexts(database.sql()).holding("quastenberg", "5550123", kind, zoe.toString());
        assertThat(anywhere).isEmpty();
        assertThat(details(participant()).code()).isEqualTo("P-02");
    }

    @Test
    void without_any_grace_it_is_for_good_at_once() {
        var zoe = spoken();
        as(ria, () -> withdrawals.changeGrace(rail, 0));

        as(ria, () -> withdrawals.withdraw(zoe));

        assertThat(isThere(zoe)).isFalse();
        as(ria, () -> assertRefused("grace-range", () -> withdrawals.changeGrace(rail, 8)));
        as(ria, () -> assertRefused("grace-range", () -> withdrawals.changeGrace(rail, -1)));
    }

    @Test
    void whoever_wants_to_leave_an_archived_workspace_can() {
        var zoe = spoken();
        as(ann, () -> settings.archive(rail));

        as(ria, () -> {
            assertRefused("workspace-archived", () -> participants.add(rail, draft()));
            withdrawals.withdraw(zoe);
            withdrawals.eraseNow(zoe);
        });

        assertThat(isThere(zoe)).isFalse();
    }

    @Test
    void ended_consent_shows_nothing_whether_the_job_has_run_or_not(ApplicationEvents events) {
        clock.stopAt(Instant.parse("2027-01-31T22:30:00Z"));
        var zoe = spoken();
        agree(zoe, until(LocalDate.of(2027, 1, 31)));
        assertThat(isShown(zoe)).isTrue();
        job.tidy();
        assertThat(isShown(zoe)).isTrue();

        // By the workspace's clock it is 1 February now.
        clock.advance(Duration.ofMinutes(30));

        assertThat(isShown(zoe)).isFalse();
        assertThat(details(zoe).consentOver()).isTrue();
        job.tidy();
        assertThat(events.stream(ParticipantWithdrawn.class)).hasSize(1);
        assertThat(isThere(zoe)).isTrue();
        clock.advance(Duration.ofDays(7));
        job.tidy();
        assertThat(isThere(zoe)).isFalse();
        assertThat(receipt().reason()).isEqualTo(Departure.CONSENT_OVER);
    }

    @Test
    void new_consent_brings_back_who_was_gone_for_want_of_one(ApplicationEvents events) {
        clock.stopAt(Instant.parse("2027-02-01T12:00:00Z"));
        var zoe = spoken();
        agree(zoe, until(LocalDate.of(2027, 1, 31)));
        job.tidy();

        agree(zoe, until(LocalDate.of(2028, 1, 31)));

        assertThat(isShown(zoe)).isTrue();
        assertThat(events.stream(WithdrawalTakenBack.class)).hasSize(1);
        clock.advance(Duration.ofDays(30));
        job.tidy();
        assertThat(isThere(zoe)).isTrue();
    }

    @Test
    void who_agreed_to_it_stays_anonymously_when_the_consent_is_over() {
        clock.stopAt(Instant.parse("2027-02-01T12:00:00Z"));
        var zoe = spoken();
        agree(
                zoe,
                new ConsentDetails(
                        true,
                        false,
                        false,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 1, 31),
                        AfterConsent.ANONYMISE));
        job.tidy();
        assertThat(isShown(zoe)).isFalse();
        clock.advance(Duration.ofDays(7));

        job.tidy();

        assertThat(isShown(zoe)).isTrue();
        assertThat(details(zoe).attributes()).isEmpty();
        assertThat(details(zoe).anonymisedAt()).isNotNull();
        assertThat(as(ria, () -> identities.read(zoe))).isEqualTo(Identity.NONE);
        assertThat(traces.anonymised).containsExactly(zoe);
        assertThat(traces.lines).containsKey(zoe);
        assertThat(receipt().kinds()).containsEntry("recordings", 1).doesNotContainKey("participants");
    }

    @Test
    void consents_that_end_soon_are_listed_with_what_goes() {
        clock.stopAt(Instant.parse("2027-01-01T12:00:00Z"));
        var zoe = spoken();
        agree(zoe, until(LocalDate.of(2027, 1, 31)));
        agree(spoken(), until(LocalDate.of(2027, 2, 1)));
        agree(spoken(), until(null));

        assertThat(as(ria, () -> consents.ending(rail))).singleElement().satisfies(ending -> {
            assertThat(ending.participant().id()).isEqualTo(zoe);
            assertThat(ending.concerned().claims()).containsExactly("Tickets are too dear");
        });
    }

    @Test
    void consent_that_makes_no_sense_is_refused() {
        var zoe = participant();
        as(ria, () -> {
            assertRefused(
                    "consent-order",
                    () -> consents.note(
                            zoe, until(LocalDate.of(2025, 12, 31)), details(zoe).version()));
            assertRefused("day-range", () -> consents.note(zoe, until(LocalDate.of(20270, 1, 1)), 0));
            assertRefused("changed-meanwhile", () -> consents.note(zoe, until(null), 7));
        });
    }

    @Test
    void texts_of_others_are_cleared_or_kept_one_by_one() {
        var zoe = spoken();
        var card = new PastedText(UUID.randomUUID(), "cards", "By train", "We bought the wrong one.");
        traces.paste(zoe, card);
        assertThat(as(ria, () -> withdrawals.consequences(zoe)).pasted()).containsExactly(card);
        as(ria, () -> withdrawals.withdraw(zoe));
        as(ria, () -> withdrawals.eraseNow(zoe));
        assertThat(receipt().open()).containsExactly(card);
        var id = receipt().id();

        as(ria, () -> receipts.clear(id, card.id()));

        assertThat(traces.cleared).containsExactly(card.id());
        assertThat(receipt().open()).isEmpty();
        assertThat(receipt().cleared()).isEqualTo(1);
        as(ria, () -> assertRefused("decided-already", () -> receipts.keep(id, card.id())));
        as(ria, () -> assertRefused("text-gone", () -> receipts.keep(id, UUID.randomUUID())));
    }

    @Test
    void who_was_erased_stays_so_when_an_older_backup_is_restored() throws Exception {
        var zoe = spoken();
        var twin = participant(person("Zoe Q.", "", ""));
        as(ria, () -> merging.merge(twin, zoe));
        as(ria, () -> withdrawals.withdraw(zoe));
        as(ria, () -> withdrawals.eraseNow(zoe));
        assertThat(Files.readAllLines(folder.path().resolve("erased-participants.txt")))
                .contains(zoe.toString(), twin.toString());

        restore(zoe);
        restore(twin);
        traces.lines.put(zoe, 12);
        erasedAgain.afterSingletonsInstantiated();

        assertThat(isThere(zoe)).isFalse();
        assertThat(isThere(twin)).isFalse();
        assertThat(traces.lines).isEmpty();
        assertThat(as(ria, () -> receipts.list(rail, 0)))
                .extracting(ErasureReceipt::reason)
                .containsExactlyInAnyOrder(Departure.WITHDRAWN, Departure.RESTORED, Departure.RESTORED);
    }

    @Test
    void file_that_was_lost_is_written_anew_from_the_database() throws Exception {
        var zoe = spoken();
        as(ria, () -> withdrawals.withdraw(zoe));
        as(ria, () -> withdrawals.eraseNow(zoe));
        var file = folder.path().resolve("erased-participants.txt");
        Files.delete(file);

        erasedAgain.afterSingletonsInstantiated();

        assertThat(Files.readAllLines(file)).contains(zoe.toString());
    }

    /** As a backup from before has it. */
    private void restore(UUID id) {
        database.sql()
                .sql("delete from erased_participant where participant_id = ?")
                .param(id)
                .update();
        database.sql()
                .sql("insert into participant (id, workspace_id, code, created_at, version) values (?, ?, ?, now(), 0)")
                .params(
                        id,
                        rail,
                        "P-9" + id.toString().charAt(35) + id.toString().charAt(34))
                .update();
    }

    /** Somebody who said twelve lines, with a consent. */
    private UUID spoken() {
        var draft = new ParticipantDraft(Set.of(), Map.of("Kind", kind));
        UUID one = as(ria, () -> participants.add(rail, draft, ZOE));
        agree(one, until(null));
        traces.lines.put(one, 12);
        return one;
    }

    private void agree(UUID participant, ConsentDetails consent) {
        as(ria, () -> consents.note(participant, consent, details(participant).version()));
    }

    private static ConsentDetails until(@Nullable LocalDate end) {
        return new ConsentDetails(true, false, true, LocalDate.of(2026, 1, 1), end, AfterConsent.ERASE);
    }

    private ErasureReceipt receipt() {
        List<ErasureReceipt> all = as(ria, () -> receipts.list(rail, 0));
        return all.getFirst();
    }

    @OnH2
    static class H2Test extends WithdrawalTests {}

    @OnMariaDb
    static class MariaDbTest extends WithdrawalTests {}
}
