package app.etappe.review.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.painpoint.ItemStatus;
import app.etappe.participant.AfterConsent;
import app.etappe.participant.ConsentDetails;
import app.etappe.participant.ConsentService;
import app.etappe.participant.WithdrawalService;
import app.etappe.report.Report;
import app.etappe.report.ReportEntry;
import app.etappe.report.ReportQuote;
import app.etappe.report.ReportTable;
import app.etappe.review.ReviewFixture;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.node.StringNode;

/** Reviews as reports: in any language, with quotes of those alone who agreed to be quoted outside. */
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init") // made before each test
abstract class ReviewReportTests extends ReviewFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Autowired
    ReviewReports reports;

    @Autowired
    ReviewExport export;

    @Autowired
    ConsentService consents;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ApplicationEvents events;

    private UUID a;
    private UUID review;

    @BeforeEach
    void there_is_a_review() {
        a = item("a", 5);
        review = review("Autumn", a, item("b", 2));
    }

    /** Somebody says something else of the card than the others do, in an interview of their own. */
    private Said says(String text, String kind, boolean quotes) {
        var talk = talk(DAY);
        var note = Ids.next();
        as(
                ann,
                () -> notes.apply(
                        talk.interview(),
                        NoteCommand.now(new NoteOperation.Add(
                                note, null, kind, talk.person().toString(), 2_000L, text, null, null))));
        consent(talk, quotes);
        var said = new Said(talk.interview(), note, talk.person());
        say(said, "a", "supports");
        return said;
    }

    private void consent(Said said, boolean quotes) {
        as(ann, () -> {
            long version = participants.details(said.person()).version();
            consents.note(
                    said.person(), new ConsentDetails(true, quotes, false, DAY, null, AfterConsent.ERASE), version);
        });
    }

    private Report report(UUID who, Locale language) {
        return as(who, () -> reports.of(review, language));
    }

    private ReportEntry entry(UUID who) {
        return report(who, Locale.ENGLISH).parts().stream()
                .filter(ReportEntry.class::isInstance)
                .map(ReportEntry.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_who_agreed_is_quoted_word_for_word_and_masked_and_the_others_are_counted() {
        var masked = says("Lisbon has no ticket machine", "verbatim", true);
        as(
                ann,
                () -> notes.apply(
                        masked.interview(),
                        NoteCommand.now(new NoteOperation.Set(masked.note(), "masks", StringNode.valueOf("0-6")))));
        says("This stays in the team", "verbatim", false);
        says("In the words of somebody else", "paraphrase", true);
        var nobodyAsked = talk(DAY);
        say(nobodyAsked, "a", "supports");
        var left = says("I take it back", "verbatim", true);
        as(ann, () -> withdrawals.withdraw(left.person()));
        var hidden = says("Nobody has released this", "verbatim", true);
        as(ann, () -> interviews.takeBackRelease(hidden.interview()));

        assertThat(entry(ann).quotes())
                .as("masked for researchers too")
                .contains(new ReportQuote("▇▇▇▇▇▇ has no ticket machine", "P-01"))
                .extracting(ReportQuote::text)
                .doesNotContain("This stays in the team", "In the words of somebody else", "I take it back", "So it is")
                .doesNotContain("Nobody has released this");
        assertThat(entry(ann).paragraphs())
                .contains(
                        "2 lines that support this are not quoted, for want of consent to quotes outside of the team.");
        assertThat(entry(ed).quotes()).isEqualTo(entry(ann).quotes());
        assertThat(entry(vic).quotes()).as("viewers read no research").isEmpty();
    }

    @Test
    void consent_that_is_taken_back_takes_the_quote_out_of_the_next_report() {
        var said = says("There is no ticket machine", "verbatim", true);
        assertThat(entry(ann).quotes()).hasSize(1);

        consent(said, false);

        assertThat(entry(ann).quotes()).isEmpty();
    }

    @Test
    void report_has_the_frozen_ranking_and_what_was_decided_in_the_language_that_is_asked_for() {
        decide(review, a, ItemStatus.PLANNED, "Mobile tickets");
        change(a, "Called otherwise", 1);

        var english = report(vic, Locale.ENGLISH);
        var german = report(vic, Locale.GERMAN);

        assertThat(english.title()).isEqualTo("Autumn");
        assertThat(table(english).rows())
                .extracting(List::getFirst, row -> row.get(1), row -> row.get(4), row -> row.get(5))
                .containsExactly(
                        tuple("1", "Called otherwise", "severity 5 of 5", "planned"),
                        tuple("2", "b", "severity 2 of 5", "Not decided"));
        assertThat(table(german).rows()).extracting(row -> row.get(5)).containsExactly("geplant", "Nicht entschieden");
        assertThat(entry(vic).paragraphs()).contains("Mobile tickets");
        assertThat(english.under()).contains("1 of 2 decided");
    }

    private static ReportTable table(Report report) {
        return (ReportTable) report.parts().getFirst();
    }

    @Test
    void next_review_reports_what_happened() {
        decide(review, a, ItemStatus.SOLVED, "Done");
        review = review("Winter", a);

        var happened = (ReportTable) report(vic, Locale.ENGLISH).parts().get(1);

        assertThat(happened.heading()).startsWith("Since “Autumn”");
        assertThat(happened.rows().getFirst()).contains("a", "solved since");
    }

    @Test
    void both_kinds_of_files_are_written_and_leave_an_audit_event() {
        var pdf = as(vic, () -> export.write(review, ReviewFormat.PDF, Locale.GERMAN, part -> {}));
        var slides = as(vic, () -> export.write(review, ReviewFormat.PPTX, Locale.GERMAN, part -> {}));

        assertThat(new String(pdf, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");
        assertThat(new String(slides, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
        assertThat(events.stream(AuditEvent.class))
                .filteredOn(event -> event.action().equals("review-exported"))
                .extracting(AuditEvent::actor, AuditEvent::subject)
                .containsExactly(tuple(vic, review), tuple(vic, review));
    }

    @OnH2
    static class H2Test extends ReviewReportTests {}

    @OnMariaDb
    static class MariaDbTest extends ReviewReportTests {}
}
