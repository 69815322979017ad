package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.evidence.Coverage;
import app.etappe.evidence.PlaceEvidence;
import app.etappe.evidence.PlaceEvidenceService;
import app.etappe.journey.BoardSpot;
import app.etappe.participant.AfterConsent;
import app.etappe.participant.ConsentDetails;
import app.etappe.participant.ConsentService;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** What readers find behind a place on a map, in words. */
abstract class QuoteTests extends InterviewFixture {

    @Autowired
    PlaceEvidenceService evidence;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ConsentService consents;

    @Autowired
    TestClock clock;

    private UUID workspace = Ids.next();
    private UUID map = Ids.next();
    private UUID card = Ids.next();
    private UUID one = Ids.next();

    @SuppressWarnings("NullAway.Init")
    private Talk talk;

    @BeforeEach
    void ann_talked_to_somebody_about_the_map() {
        workspace = workspace();
        map = map(workspace);
        card = place(map, "Nobody can tell").id();
        one = participant(workspace);
        var id = as(ann, () -> interviews.add(workspace, draft(map, one)));
        talk = new Talk(notes, workspace, id, List.of(one), ann);
    }

    private UUID says(String text, String stance, @Nullable Integer from, @Nullable Integer to) {
        var note = talk.says(text);
        talk.does(new NoteOperation.Link(note, Ids.next(), map, card, null, stance, null, from, to));
        return note;
    }

    private PlaceEvidence seenBy(UUID who) {
        return as(who, () -> evidence.of(map, Set.of(new BoardSpot(card, null)), null));
    }

    private List<String> texts(UUID who) {
        return seenBy(who).quotes().stream().map(Quote::text).toList();
    }

    @Test
    void researchers_read_what_is_not_released_and_it_counts_nowhere() {
        says("I could not tell.", "supports", null, null);

        var anns = seenBy(ann);

        assertThat(anns.quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.released()).isFalse())
                .satisfies(quote -> assertThat(quote.mayWrite()).isTrue());
        assertThat(anns.coverage()).isEqualTo(Coverage.NONE);
        assertThat(seenBy(ed).quotes()).isEmpty();
    }

    @Test
    void editors_read_what_is_released_with_its_masks_and_viewers_only_how_many_it_was() {
        var note = says("I asked Mr Miller twice.", "contradicts", 2, 17);
        talk.does(Talk.set(note, "masks", StringNode.valueOf("11-17")));
        as(ann, () -> interviews.release(talk.id()));

        assertThat(texts(ann)).containsExactly("asked Mr Miller");
        assertThat(texts(ed)).containsExactly("asked Mr ▇▇▇▇▇▇");
        assertThat(seenBy(ed).quotes().getFirst().mayWrite()).isFalse();
        assertThat(texts(vic)).isEmpty();
        assertThat(seenBy(vic).coverage()).isEqualTo(new Coverage(0, 1, 0, 0, LocalDate.of(2026, 11, 12)));
        assertThat(seenBy(vic).asked()).isEqualTo(1);
    }

    @Test
    void quotes_of_who_withdraws_are_gone() {
        says("I could not tell.", "supports", null, null);
        as(ann, () -> interviews.release(talk.id()));
        assertThat(texts(ed)).hasSize(1);

        as(ann, () -> withdrawals.withdraw(one));

        assertThat(texts(ann)).isEmpty();
        assertThat(texts(ed)).isEmpty();
    }

    @Test
    void quotes_of_who_agreed_until_yesterday_are_gone_before_anybody_does_anything() {
        says("I could not tell.", "supports", null, null);
        as(ann, () -> interviews.release(talk.id()));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var over = new ConsentDetails(true, true, true, today.minusYears(1), today.minusDays(2), AfterConsent.ERASE);

        as(ann, () -> consents.note(one, over, participants.details(one).version()));

        assertThat(texts(ann)).isEmpty();
        assertThat(texts(ed)).isEmpty();
    }

    @Test
    void what_is_said_of_another_place_or_in_the_archive_is_not_there() {
        says("I could not tell.", "supports", null, null);
        var step = place(map, "Choose a pass").id();
        var lane = place(map, "Pain points").id();
        var note = talk.says("All of it is too dear.");
        talk.does(new NoteOperation.Link(note, Ids.next(), map, step, lane, "supports", null, null, null));

        assertThat(texts(ann)).containsExactly("I could not tell.");
        assertThat(as(ann, () -> evidence.of(map, Set.of(new BoardSpot(step, lane)), null))
                        .quotes())
                .extracting(Quote::text)
                .containsExactly("All of it is too dear.");
        assertThat(as(ann, () -> evidence.of(map, Set.of(new BoardSpot(step, null)), null))
                        .quotes())
                .isEmpty();
        as(ann, () -> interviews.archive(talk.id()));
        assertThat(texts(ann)).isEmpty();
    }

    @OnH2
    static class H2Test extends QuoteTests {}

    @OnMariaDb
    static class MariaDbTest extends QuoteTests {}
}
