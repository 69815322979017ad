package app.etappe.participant.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.participant.DataProtectionService;
import app.etappe.security.AccountAdministrationService;
import app.etappe.security.AccountService;
import app.etappe.security.AccountSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is appointed to data protection, and appointing somebody. */
class AppointmentPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient DataProtectionService protection;
    private final transient AccountService accounts;
    private final transient AccountAdministrationService administration;
    private final Div list = new Div();
    private final ComboBox<AccountSummary> account = new ComboBox<>(getTranslation("protection.account"));
    private final Attempt attempt = new Attempt();

    AppointmentPanel(
            DataProtectionService protection, AccountService accounts, AccountAdministrationService administration) {
        this.protection = protection;
        this.accounts = accounts;
        this.administration = administration;
        list.addClassNames("etappe-card", "etappe-list");
        list.getElement().setAttribute("role", "list");
        account.setItems(everybody().filter(AccountSummary::active).toList());
        account.setItemLabelGenerator(one -> one.name() + " · " + one.email());
        account.setWidth("24rem");
        var appoint = new Button(getTranslation("protection.appoint"), click -> attempt.at(this::appoint));
        var bar = new Div(account, appoint);
        bar.addClassName("etappe-participants-bar");
        getContent().addClassName("etappe-section");
        getContent()
                .add(
                        new H2(getTranslation("protection.appointed")),
                        new Paragraph(getTranslation("protection.appointed.text")),
                        list,
                        bar,
                        attempt);
        show();
    }

    private void show() {
        list.removeAll();
        var appointed = protection.appointed();
        var names = accounts.names(appointed);
        appointed.forEach(id -> list.add(row(id, names.getOrDefault(id, ""))));
        list.setVisible(!appointed.isEmpty());
    }

    private Div row(UUID accountId, String name) {
        var shown = new Span(name);
        shown.addClassName("etappe-list-name");
        var dismiss = new Button(
                getTranslation("protection.dismiss"),
                click -> attempt.at(() -> {
                    protection.dismiss(accountId);
                    show();
                }));
        dismiss.setAriaLabel(getTranslation("protection.dismiss.of", name));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(shown, dismiss);
        row.addClassName("etappe-list-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void appoint() {
        Optional.ofNullable(account.getValue()).ifPresent(chosen -> {
            protection.appoint(chosen.id());
            account.clear();
            show();
        });
    }

    private Stream<AccountSummary> everybody() {
        int pages = Math.toIntExact(administration.count() / AccountAdministrationService.PAGE_SIZE) + 1;
        return IntStream.range(0, pages).boxed().flatMap(page -> administration.list(page).stream());
    }
}
