package app.etappe.following.ui;

import app.etappe.following.InboxPreferenceService;
import app.etappe.security.ui.AccountPanel;
import app.etappe.security.ui.AccountSection;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** On the page of one's account: whether one's inbox sends mails. */
@SpringComponent
class InboxAccountSection implements AccountSection {

    private final InboxPreferenceService preferences;

    InboxAccountSection(InboxPreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public AccountPanel make() {
        return new InboxMailsPanel(preferences.byMail(), preferences.areMailsSent(), preferences::prefer);
    }
}
