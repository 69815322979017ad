package app.etappe.participant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.DotsMenu;
import app.etappe.participant.ParticipantDetails;
import app.etappe.participant.WithdrawalService;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** How participants leave, and come back. */
@SpringComponent
class LeavingActions {

    private final WithdrawalService withdrawals;

    LeavingActions(WithdrawalService withdrawals) {
        this.withdrawals = withdrawals;
    }

    void offer(DotsMenu menu, ParticipantDetails participant, SerializableRunnable changed) {
        if (participant.withdrawnAt() == null) {
            menu.add(translate("participant.withdraw"), () -> withdraw(participant, changed));
            return;
        }
        if (!participant.consentOver()) {
            menu.add(translate("participant.take-back"), () -> {
                withdrawals.takeBack(participant.id());
                Notification.show(translate("participant.taken-back", participant.code()));
                changed.run();
            });
        }
        menu.add(translate("participant.erase-now"), () -> erase(participant, changed));
    }

    void changeGrace(UUID workspaceId, SerializableRunnable changed) {
        new GraceDialog(withdrawals.graceDays(workspaceId), days -> {
                    withdrawals.changeGrace(workspaceId, days);
                    changed.run();
                })
                .open();
    }

    private void withdraw(ParticipantDetails participant, SerializableRunnable changed) {
        new WithdrawalDialog(participant.code(), withdrawals.consequences(participant.id()), () -> {
                    withdrawals.withdraw(participant.id());
                    Notification.show(translate("participant.withdrawn", participant.code()));
                    changed.run();
                })
                .open();
    }

    private void erase(ParticipantDetails participant, SerializableRunnable changed) {
        new DeletionDialog(
                        translate("participant.erase.title", participant.code()),
                        translate("participant.erase.text"),
                        translate("participant.erase.act"),
                        () -> {
                            withdrawals.eraseNow(participant.id());
                            Notification.show(translate("participant.erased"));
                            changed.run();
                        })
                .open();
    }
}
