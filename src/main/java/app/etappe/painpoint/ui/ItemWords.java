package app.etappe.painpoint.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.BrowserZone;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.Judgement;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What items are called and said of them, in their reader's language. */
final class ItemWords {

    private ItemWords() {}

    static String kind(ItemKind kind) {
        return translate("item.kind." + kind.code());
    }

    static String status(ItemStatus status) {
        return translate("item.status." + status.code());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    /** Who judged, and when; empty where nobody did. */
    static String judged(@Nullable Judgement judgement, Map<UUID, String> names) {
        return judgement == null
                ? ""
                : translate(
                        "item.judged",
                        name(judgement.by(), names),
                        day(LocalDate.ofInstant(judgement.at(), BrowserZone.of(UI.getCurrent()))));
    }

    static String name(UUID account, Map<UUID, String> names) {
        var name = names.get(account);
        return name == null ? translate("workspace.former-member") : name;
    }
}
