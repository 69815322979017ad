package app.etappe.mail.ui;

import app.etappe.mail.MailStatus;
import app.etappe.mail.MailTrouble;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How the mails are doing: figures, and why the last one failed that did. */
class MailStatusPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    MailStatusPanel() {
        getContent().addClassName("etappe-account-panel");
        getContent().getElement().setAttribute("aria-labelledby", "mail-status");
    }

    void show(MailStatus status, ZoneId zone) {
        var heading = new H2(getTranslation("mail.status"));
        heading.setId("mail-status");
        getContent().removeAll();
        getContent().add(heading);
        if (!status.addressKnown()) {
            var warning = new Paragraph(getTranslation("mail.status.no-address"));
            warning.addClassName("etappe-mail-bad");
            getContent().add(warning);
        }
        getContent()
                .add(new Paragraph(
                        getTranslation("mail.status.counts", status.waiting(), status.sent(), status.givenUp())));
        var trouble = status.trouble();
        if (trouble != null) {
            getContent().add(new Paragraph(words(trouble, zone)));
        }
    }

    private String words(MailTrouble trouble, ZoneId zone) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(trouble.at());
        return getTranslation(
                "mail.status.trouble",
                when,
                getTranslation("mail.trouble." + trouble.why().code()));
    }
}
