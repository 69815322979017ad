package app.etappe.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether somebody wants mails of what their inbox tells. */
@Entity
@Table(name = "inbox_preference")
class InboxPreference {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "by_mail", nullable = false)
    private boolean byMail;

    @SuppressWarnings({"NullAway.Init", "unused"})
    protected InboxPreference() {}

    InboxPreference(UUID accountId) {
        this.accountId = accountId;
    }

    void prefer(boolean mails) {
        byMail = mails;
    }

    boolean byMail() {
        return byMail;
    }
}
