package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.MapTexts;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemMergeService;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.participant.ErasureReceipt;
import app.etappe.participant.PastedText;
import app.etappe.participant.ReceiptService;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Quotes of somebody who withdraws, after they were pasted into pain points. */
abstract class PastedItemTests extends InterviewFixture {

    private final String word = "zebra" + Ids.next().toString().replace("-", "");
    private final String quote = "We added it up with a " + word + " and still bought the wrong one.";

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ReceiptService receipts;

    @Autowired
    ItemService items;

    @Autowired
    ItemDecisionService deciding;

    @Autowired
    ItemPlacingService placing;

    @Autowired
    ItemMergeService merging;

    @Autowired
    TextSources sources;

    @Test
    void withdrawal_names_the_items_and_decisions_and_is_done_when_each_was_cleared() {
        var talk = talk();
        talk.says(quote);
        var draft = new ItemDraft(
                ItemKind.PAIN_POINT, "Too hard to compare", "As said: " + quote, null, null, List.of(), Set.of());
        var item = as(ed, () -> items.add(talk.workspace(), draft));
        var other = as(ed, () -> items.add(talk.workspace(), ItemDraft.of(ItemKind.PAIN_POINT, "Too dear")));
        as(ann, () -> deciding.decide(other, ItemStatus.PLANNED, quote, 0));
        var person = talk.people().getFirst();

        as(ann, () -> withdrawals.withdraw(person));
        as(ann, () -> withdrawals.eraseNow(person));
        assertThat(receipt(talk).open())
                .extracting(PastedText::place)
                .containsExactlyInAnyOrder("Too hard to compare", "Too dear");
        receipt(talk)
                .open()
                .forEach(text -> as(ann, () -> receipts.clear(receipt(talk).id(), text.id())));

        assertThat(receipt(talk).open()).isEmpty();
        assertThat(new StoredTexts(database.sql()).holding(word)).isEmpty();
        assertThat(as(ed, () -> items.details(item)).description()).isEqualTo(MapTexts.WITHDRAWN);
        assertThat(as(ed, () -> items.details(other)).summary().title()).isEqualTo("Too dear");
    }

    @Test
    void item_made_of_a_card_that_says_it_in_other_words_is_named_although_the_card_was_cleared_first() {
        var talk = talk();
        var line = talk.says(quote);
        var map = map(talk.workspace());
        var card = place(map, "Nobody can tell").id();
        sources.keep(card, List.of(line));
        var item = as(
                ed, () -> placing.lift(map, List.of(card), ItemDraft.of(ItemKind.PAIN_POINT, "Sums led them astray")));
        var person = talk.people().getFirst();

        as(ann, () -> withdrawals.withdraw(person));
        as(ann, () -> withdrawals.eraseNow(person));
        as(ann, () -> receipts.clear(receipt(talk).id(), card));

        assertThat(receipt(talk).open()).extracting(PastedText::id).containsExactly(item);
        as(ann, () -> receipts.clear(receipt(talk).id(), item));
        assertThat(receipt(talk).open()).isEmpty();
        assertThat(as(ed, () -> items.details(item)).summary().title()).isEqualTo(MapTexts.WITHDRAWN);
    }

    @Test
    void words_in_the_title_of_what_became_part_of_an_item_are_cleared_with_it() {
        var talk = talk();
        talk.says(quote);
        var into = as(ed, () -> items.add(talk.workspace(), ItemDraft.of(ItemKind.PAIN_POINT, "Too dear")));
        var from = as(ed, () -> items.add(talk.workspace(), ItemDraft.of(ItemKind.PAIN_POINT, quote)));
        as(ed, () -> merging.merge(from, into));
        var person = talk.people().getFirst();

        as(ann, () -> withdrawals.withdraw(person));
        as(ann, () -> withdrawals.eraseNow(person));
        assertThat(receipt(talk).open()).extracting(PastedText::id).containsExactly(into);
        as(ann, () -> receipts.clear(receipt(talk).id(), into));

        assertThat(new StoredTexts(database.sql()).holding(word)).isEmpty();
    }

    private ErasureReceipt receipt(Talk talk) {
        return as(ann, () -> receipts.list(talk.workspace(), 0)).getFirst();
    }

    @OnH2
    static class H2Test extends PastedItemTests {}

    @OnMariaDb
    static class MariaDbTest extends PastedItemTests {}
}
