package app.etappe.following.ui;

import app.etappe.security.ui.AccountPanel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;

/** Chooses whether one's inbox sends mails; the choice holds at once. */
class InboxMailsPanel extends AccountPanel {

    private static final long serialVersionUID = 1L;

    /** @param areSent whether the installation sends mails at all */
    InboxMailsPanel(boolean byMail, boolean areSent, SerializableConsumer<Boolean> prefer) {
        super(text("inbox.mails"));
        var choice = new Checkbox(text("inbox.mails.by-mail"), byMail);
        choice.addValueChangeListener(change -> {
            prefer.accept(change.getValue());
            confirm(text("security.account.saved"));
        });
        add(new Paragraph(text("inbox.mails.text")), choice);
        if (!areSent) {
            add(new Paragraph(text("inbox.mails.not-sent")));
        }
    }
}
