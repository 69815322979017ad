package app.etappe.bring.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.bring.TakingBackService;
import app.etappe.journey.MapSummary;
import app.etappe.journey.ui.MapMenuItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Takes back that copies were brought together on a map, as long as nobody has changed it. */
@SpringComponent
class TakeBackMenuItem implements MapMenuItem {

    private final TakingBackService takingBack;

    TakeBackMenuItem(TakingBackService takingBack) {
        this.takingBack = takingBack;
    }

    @Override
    public String nameKey() {
        return "bring.take-back";
    }

    /** Most maps were not brought together: who has no variant is not looked up. */
    @Override
    public boolean isOffered(MapSummary map) {
        return map.mayEdit()
                && map.archivedAt() == null
                && !map.variants().isEmpty()
                && takingBack.isPossible(map.id());
    }

    @Override
    public void choose(UUID mapId) {
        var dialog = new ConfirmDialog(
                I18NProvider.translate("bring.take-back.question"),
                I18NProvider.translate("bring.take-back.text"),
                I18NProvider.translate("bring.take-back.do"),
                confirmed -> takeBack(mapId));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("base.cancel"));
        dialog.open();
    }

    private void takeBack(UUID mapId) {
        try {
            takingBack.takeBack(mapId);
            Notification.show(I18NProvider.translate("bring.undone"));
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, UI.getCurrent().getLocale()));
        }
    }
}
