package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.BrowserZone;
import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.painpoint.ItemService;
import app.etappe.voting.RoundDetails;
import app.etappe.voting.RoundGuestService;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundService;
import app.etappe.voting.RoundState;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Makes and leads rounds: opens the dialogs, and does what was chosen in them. */
@SpringComponent
public class RoundActions {

    private final RoundService rounds;
    private final RoundLeadingService leading;
    private final RoundGuestService guests;
    private final MemberService members;
    private final ItemService items;
    private final GuestAddresses addresses;
    private final Clock clock;

    RoundActions(
            RoundService rounds,
            RoundLeadingService leading,
            RoundGuestService guests,
            MemberService members,
            ItemService items,
            GuestAddresses addresses,
            Clock clock) {
        this.rounds = rounds;
        this.leading = leading;
        this.guests = guests;
        this.members = members;
        this.items = items;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Asks what a new round is about, makes it, and goes to its page. @param chosen the items that are ticked already */
    public void add(UUID workspaceId, Collection<UUID> chosen) {
        var form = form(workspaceId, I18NProvider.translate("voting.new"), I18NProvider.translate("voting.new.do"));
        form.show(List.copyOf(chosen), draft -> goTo(workspaceId, rounds.add(workspaceId, draft)));
        form.open();
    }

    /** Makes a new draft like a round, and goes to its page. */
    void repeat(UUID workspaceId, UUID roundId) {
        tried(() -> goTo(workspaceId, rounds.repeat(roundId)));
    }

    void delete(UUID roundId, String title, SerializableRunnable done) {
        new DeletionDialog(
                        I18NProvider.translate("voting.delete.ask", title),
                        I18NProvider.translate("voting.delete.text"),
                        I18NProvider.translate("voting.delete"),
                        () -> tried(() -> {
                            rounds.delete(roundId);
                            done.run();
                        }))
                .open();
    }

    /** Does what whoever leads a round has chosen. @param done is run as soon as that is done, which may be in a dialog */
    void lead(LeadingAct act, UUID roundId, SerializableRunnable done) {
        tried(() -> {
            switch (act) {
                case START -> atOnce(() -> leading.start(roundId), done);
                case END -> ask("voting.end", () -> leading.end(roundId), done);
                case REVEAL -> reveal(rounds.details(roundId), done);
                case NEXT -> atOnce(() -> leading.discussNext(roundId), done);
                case EXTEND -> extend(rounds.details(roundId), done);
                case CHANGE -> change(rounds.details(roundId), done);
                case GUESTS -> new GuestsDialog(roundId, guests, addresses).open();
            }
        });
    }

    private static void atOnce(SerializableRunnable act, SerializableRunnable done) {
        act.run();
        done.run();
    }

    /** A round that is open ends with it, which cannot be taken back. */
    private void reveal(RoundDetails round, SerializableRunnable done) {
        if (round.state() == RoundState.OPEN) {
            ask(
                    "voting.reveal",
                    () -> {
                        leading.end(round.id());
                        leading.reveal(round.id());
                    },
                    done);
        } else {
            atOnce(() -> leading.reveal(round.id()), done);
        }
    }

    private static void ask(String key, SerializableRunnable act, SerializableRunnable done) {
        var dialog = new ConfirmDialog(
                I18NProvider.translate(key + ".ask"),
                I18NProvider.translate(key + ".text"),
                I18NProvider.translate(key + ".do"),
                confirmed -> tried(() -> atOnce(act, done)));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("base.cancel"));
        dialog.open();
    }

    private void extend(RoundDetails round, SerializableRunnable done) {
        new ExtendDialog(round.closesAt(), clock.instant(), BrowserZone.of(UI.getCurrent()), until -> {
                    leading.extend(round.id(), until);
                    done.run();
                })
                .open();
    }

    private void change(RoundDetails round, SerializableRunnable done) {
        var form = form(
                round.workspaceId(),
                I18NProvider.translate("voting.change"),
                I18NProvider.translate("voting.change.do"));
        form.show(round, round.state() != RoundState.DRAFT, draft -> {
            rounds.change(round.id(), draft, round.version());
            done.run();
        });
        form.open();
    }

    private RoundDialog form(UUID workspaceId, String header, String action) {
        var choices = items.list(workspaceId).stream()
                .map(ItemChoice::of)
                .sorted(Comparator.comparing(ItemChoice::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new RoundDialog(header, action, choices, members.members(workspaceId), BrowserZone.of(UI.getCurrent()));
    }

    private static void goTo(UUID workspaceId, UUID roundId) {
        UI.getCurrent().navigate(RoundPlaces.round(workspaceId, roundId));
    }

    private static void tried(SerializableRunnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, UI.getCurrent().getLocale()));
        }
    }
}
