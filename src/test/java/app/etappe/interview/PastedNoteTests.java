package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.MapTexts;
import app.etappe.journey.Operation;
import app.etappe.participant.ErasureReceipt;
import app.etappe.participant.PastedText;
import app.etappe.participant.ReceiptService;
import app.etappe.participant.WithdrawalService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.PersonaDraft;
import app.etappe.segment.PersonaService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** Quotes of somebody who withdraws, after they were pasted onto a map. */
abstract class PastedNoteTests extends InterviewFixture {

    private final String word = "zebra" + Ids.next().toString().replace("-", "");
    private final String quote = "We added it up with a " + word + " and still bought the wrong one.";

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ReceiptService receipts;

    @Autowired
    BoardService boards;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    PersonaService personas;

    private void write(UUID map, UUID element, String text) {
        var set = new Operation.Set(element, "text", StringNode.valueOf(text));
        as(ed, () -> boards.apply(map, null, BoardCommand.now(set)));
    }

    private ErasureReceipt receipt(Talk talk) {
        return as(ann, () -> receipts.list(talk.workspace(), 0)).getFirst();
    }

    @Test
    void withdrawal_names_the_texts_and_is_done_when_each_was_cleared_or_kept() {
        var talk = talk();
        var map = map(talk.workspace());
        talk.says(quote);
        var card = place(map, "Nobody can tell").id();
        var step = place(map, "Choose a pass").id();
        write(map, card, "Customers say: " + quote);
        write(map, step, quote);
        write(map, step, "Choose a pass");
        var person = talk.people().getFirst();

        var told = as(ann, () -> withdrawals.consequences(person));
        assertThat(told.pasted()).extracting(PastedText::id).containsExactlyInAnyOrder(card, step);
        assertThat(told.pasted()).extracting(PastedText::place).containsOnly("Travelling by train");

        as(ann, () -> withdrawals.withdraw(person));
        as(ann, () -> withdrawals.eraseNow(person));
        assertThat(receipt(talk).open()).extracting(PastedText::id).containsExactlyInAnyOrder(card, step);
        receipt(talk)
                .open()
                .forEach(text -> as(ann, () -> receipts.clear(receipt(talk).id(), text.id())));

        assertThat(receipt(talk).open()).isEmpty();
        assertThat(place(map, MapTexts.WITHDRAWN)).isNotNull();
        assertThat(new StoredTexts(database.sql()).holding(word)).isEmpty();
    }

    @Test
    void an_earlier_wording_is_known_and_personas_are_looked_through() {
        var talk = talk();
        var note = talk.says(quote);
        talk.does(Talk.text(note, "Something else was said."));
        var persona = as(ann, () -> {
            var dimension = dimensions.add(talk.workspace(), "Household");
            var families = segments.add(dimension, new SegmentDraft("Families", "", null, Colour.ORANGE));
            return personas.add(families, new PersonaDraft("Marta", "", "", "", "", List.of(), quote));
        });
        var person = talk.people().getFirst();

        as(ann, () -> withdrawals.withdraw(person));
        as(ann, () -> withdrawals.eraseNow(person));
        assertThat(receipt(talk).open()).extracting(PastedText::id).containsExactly(persona);
        as(ann, () -> receipts.clear(receipt(talk).id(), persona));

        assertThat(new StoredTexts(database.sql()).holding(word)).isEmpty();
    }

    @Test
    void what_somebody_keeps_by_name_stays() {
        var talk = talk();
        var map = map(talk.workspace());
        talk.says(quote);
        var card = place(map, "Nobody can tell").id();
        write(map, card, quote);
        var person = talk.people().getFirst();
        as(ann, () -> withdrawals.withdraw(person));
        as(ann, () -> withdrawals.eraseNow(person));

        as(ann, () -> receipts.keep(receipt(talk).id(), card));

        assertThat(receipt(talk).open()).isEmpty();
        assertThat(place(map, quote).id()).isEqualTo(card);
    }

    @Test
    void another_workspace_is_not_looked_through() {
        var talk = talk();
        talk.says(quote);
        var elsewhere = workspace();
        var map = map(elsewhere);
        write(map, place(map, "Nobody can tell").id(), quote);

        assertThat(as(ann, () -> withdrawals.consequences(talk.people().getFirst()))
                        .pasted())
                .isEmpty();
    }

    @OnH2
    static class H2Test extends PastedNoteTests {}

    @OnMariaDb
    static class MariaDbTest extends PastedNoteTests {}
}
