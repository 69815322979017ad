package app.etappe.voting.ui;

import app.etappe.base.Texts;
import app.etappe.base.ui.Attempt;
import app.etappe.base.ui.DotsMenu;
import app.etappe.voting.GuestSummary;
import app.etappe.voting.RoundGuestService;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** Invites people without an account to a round: each gets a link of their own, which is told once. */
class GuestsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final UUID roundId;
    private final transient RoundGuestService guests;
    private final transient GuestAddresses addresses;
    private final TextField name = new TextField(getTranslation("voting.guest.name"));
    private final TextField link = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Attempt attempt = new Attempt();

    GuestsDialog(UUID roundId, RoundGuestService guests, GuestAddresses addresses) {
        this.roundId = roundId;
        this.guests = guests;
        this.addresses = addresses;
        setHeaderTitle(getTranslation("voting.guests"));
        setWidth("34rem");
        setMaxWidth("100%");
        name.setMaxLength(Texts.TITLE);
        var invite = new Button(getTranslation("voting.guest.invite"), click -> invite());
        invite.addClickShortcut(Key.ENTER).listenOn(name);
        var asked = new Div(name, invite);
        asked.addClassName("etappe-field-row");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setHelperText(getTranslation("voting.guest.link.help"));
        link.setVisible(false);
        list.addClassName("etappe-voters");
        add(new Paragraph(getTranslation("voting.guests.text")), asked, attempt, link, list);
        getFooter().add(new Button(getTranslation("voting.close"), click -> close()));
        show();
    }

    private void invite() {
        attempt.at(() -> {
            var invited = name.getValue();
            tell(invited, guests.invite(roundId, invited));
            name.clear();
            show();
        });
    }

    private void tell(String guest, String token) {
        link.setLabel(getTranslation("voting.guest.link", guest));
        link.setValue(addresses.of(token));
        link.setVisible(true);
        link.focus();
    }

    private void show() {
        list.removeAll();
        guests.list(roundId).forEach(guest -> list.add(row(guest)));
    }

    private ListItem row(GuestSummary guest) {
        var menu = new DotsMenu(getTranslation("voting.guest.more", guest.name()));
        menu.add(
                getTranslation("voting.guest.renew"),
                () -> attempt.at(() -> tell(guest.name(), guests.renew(guest.id()))));
        menu.add(
                getTranslation("voting.guest.withdraw"),
                () -> attempt.at(() -> {
                    guests.withdraw(guest.id());
                    show();
                }));
        var named = new Span(guest.name());
        named.getElement().setAttribute("dir", "auto");
        return new ListItem(named, menu);
    }
}
