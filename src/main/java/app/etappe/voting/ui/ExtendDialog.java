package app.etappe.voting.ui;

import app.etappe.base.ui.DraftDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks until when a round stays open: some minutes more, a time, or until somebody ends it. */
class ExtendDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private static final List<Integer> MINUTES = List.of(1, 5, 15);

    private final SerializableConsumer<@Nullable Instant> chosen;

    /** @param closes null: when somebody ends it */
    ExtendDialog(@Nullable Instant closes, Instant now, ZoneId zone, SerializableConsumer<@Nullable Instant> chosen) {
        super(I18NProvider.translate("voting.extend"), "28rem");
        this.chosen = chosen;
        var field = new TimeField("voting.field.closes", zone);
        field.show(closes);
        var from = closes == null ? now : closes;
        var quick = new Div();
        quick.addClassName("etappe-chips");
        MINUTES.forEach(minutes -> quick.add(more(minutes, from.plus(minutes, ChronoUnit.MINUTES))));
        show(getTranslation("voting.extend.do"), () -> chosen.accept(field.time()), quick, field);
    }

    private Button more(int minutes, Instant until) {
        var more = new Button(
                getTranslation("voting.extend.minutes", minutes), click -> attempt(() -> chosen.accept(until)));
        more.addThemeVariants(ButtonVariant.SMALL);
        return more;
    }
}
