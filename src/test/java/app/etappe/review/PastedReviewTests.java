package app.etappe.review;

import static app.etappe.testing.Acting.as;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.journey.MapTexts;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import app.etappe.participant.ErasureReceipt;
import app.etappe.participant.PastedText;
import app.etappe.participant.ReceiptService;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Quotes of somebody who withdraws, after they were pasted into a review. */
abstract class PastedReviewTests extends ReviewFixture {

    private final String word = "zebra" + Ids.next().toString().replace("-", "");
    private final String quote = "We added it up with a " + word + " and still bought the wrong one.";

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ReceiptService receipts;

    @Test
    void withdrawal_names_reviews_and_reasons_and_is_done_when_each_was_cleared() {
        var talk = talk(LocalDate.of(2026, 11, 12));
        as(
                ann,
                () -> notes.apply(
                        talk.interview(),
                        NoteCommand.now(new NoteOperation.Add(
                                Ids.next(), null, "verbatim", talk.person().toString(), 2_000L, quote, null, null))));
        var a = item("a", 5);
        var filter = "q=" + quote.replace(" ", "+") + "&wrong=%zz";
        var named =
                as(ann, () -> reviews.make(workspace, new ReviewDraft(quote, ItemKind.PAIN_POINT, List.of(a), filter)));
        var reasoned = review("Autumn", a);
        decide(reasoned, a, ItemStatus.PLANNED, quote);

        as(ann, () -> withdrawals.withdraw(talk.person()));
        as(ann, () -> withdrawals.eraseNow(talk.person()));
        assertThat(receipt().open())
                .filteredOn(text -> text.kind().equals("reviews"))
                .extracting(PastedText::place)
                .containsExactlyInAnyOrder(quote, "Autumn");
        receipt().open().forEach(text -> as(ann, () -> receipts.clear(receipt().id(), text.id())));

        assertThat(receipt().open()).isEmpty();
        assertThat(new StoredTexts(database.sql()).holding(word)).isEmpty();
        assertThat(read(named).name()).isEqualTo(MapTexts.WITHDRAWN);
        assertThat(read(named).query()).isEmpty();
        assertThat(requireNonNull(row(reasoned, a).decision()).reason()).isEqualTo(MapTexts.WITHDRAWN);
        assertThat(read(reasoned).name()).isEqualTo("Autumn");
    }

    private ErasureReceipt receipt() {
        return as(ann, () -> receipts.list(workspace, 0)).getFirst();
    }

    @OnH2
    static class H2Test extends PastedReviewTests {}

    @OnMariaDb
    static class MariaDbTest extends PastedReviewTests {}
}
