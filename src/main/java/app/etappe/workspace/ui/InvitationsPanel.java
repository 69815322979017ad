package app.etappe.workspace.ui;

import app.etappe.workspace.InvitationSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The invitations that nobody has accepted yet. */
class InvitationsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** @param withdraw takes one back */
    InvitationsPanel(List<InvitationSummary> open, SerializableConsumer<InvitationSummary> withdraw) {
        getContent().addClassName("etappe-section");
        getContent().add(new H2(getTranslation("workspace.invitations")));
        if (open.isEmpty()) {
            var none = new Paragraph(getTranslation("workspace.invitations.none"));
            none.addClassName("etappe-muted");
            getContent().add(none);
            return;
        }
        var list = new Div();
        list.addClassNames("etappe-card", "etappe-list");
        list.getElement().setAttribute("role", "list");
        open.forEach(invitation -> list.add(row(invitation, withdraw)));
        getContent().add(list);
    }

    private Div row(InvitationSummary invitation, SerializableConsumer<InvitationSummary> withdraw) {
        var whom = invitation.address().orElse(getTranslation("workspace.invitation.anybody"));
        var origin = new Span(getTranslation("workspace.invitation.origin", invitation.madeBy(), until(invitation)));
        origin.addClassName("etappe-muted");
        var names = new Div(new Span(whom), origin);
        names.addClassName("etappe-list-name");
        var button = new Button(getTranslation("workspace.invitation.withdraw"), click -> withdraw.accept(invitation));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("workspace.invitation.withdraw.for", whom));
        var row = new Div(names, Words.badges(invitation.roles(), this), button);
        row.addClassName("etappe-list-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private String until(InvitationSummary invitation) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(invitation.expiresAt().atOffset(ZoneOffset.UTC));
    }
}
