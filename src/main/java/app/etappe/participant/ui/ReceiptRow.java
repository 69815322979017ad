package app.etappe.participant.ui;

import app.etappe.participant.ErasureReceipt;
import app.etappe.participant.PastedText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One receipt: when, why, by whom, what went; and what is to be decided. */
class ReceiptRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param by the name of who erased; null for a job, empty for somebody who has no name any more */
    ReceiptRow(
            ErasureReceipt receipt,
            ZoneId zone,
            @Nullable String by,
            SerializableConsumer<UUID> clear,
            SerializableConsumer<UUID> keep) {
        var row = getContent();
        row.addClassName("etappe-receipt");
        row.getElement().setAttribute("role", "listitem");
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(receipt.at().atZone(zone));
        var title = new Span(
                getTranslation("participant.receipt." + receipt.reason().code()));
        title.addClassName("etappe-participant-code");
        var what = new Span(String.join(" · ", KindWords.amounts(receipt.kinds(), getLocale())));
        row.add(new Div(title), muted(getTranslation("participant.receipt.when", when, who(by))), new Div(what));
        if (receipt.cleared() + receipt.kept() > 0) {
            row.add(muted(getTranslation("participant.receipt.decided", receipt.cleared(), receipt.kept())));
        }
        receipt.open().forEach(text -> row.add(open(text, clear, keep)));
    }

    private String who(@Nullable String by) {
        if (by == null) {
            return getTranslation("participant.receipt.job");
        }
        return by.isEmpty() ? getTranslation("participant.receipt.nobody") : by;
    }

    private Div open(PastedText text, SerializableConsumer<UUID> clear, SerializableConsumer<UUID> keep) {
        var words = new Span(getTranslation("participant.withdraw.pasted.one", text.place(), text.text()));
        words.getElement().setAttribute("dir", "auto");
        var clearing = new Button(getTranslation("participant.receipt.clear"), click -> clear.accept(text.id()));
        clearing.addThemeVariants(ButtonVariant.SMALL);
        var keeping = new Button(getTranslation("participant.receipt.keep"), click -> keep.accept(text.id()));
        keeping.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var open = new Div(words, new Div(clearing, keeping));
        open.addClassName("etappe-receipt-open");
        return open;
    }

    private static Div muted(String text) {
        var muted = new Div(text);
        muted.addClassName("etappe-muted");
        return muted;
    }
}
