package app.etappe.following;

import app.etappe.mail.Outbox;
import app.etappe.security.CurrentUser;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether one wants mails of what one's inbox tells. Refuses strangers with {@code not-signed-in}. */
@Service
public class InboxPreferenceService {

    private final EntityManager entities;
    private final Outbox outbox;
    private final CurrentUser currentUser;

    InboxPreferenceService(EntityManager entities, Outbox outbox, CurrentUser currentUser) {
        this.entities = entities;
        this.outbox = outbox;
        this.currentUser = currentUser;
    }

    /** Whether the current user gets mails, once the installation sends any; they do until they say otherwise. */
    @Transactional(readOnly = true)
    public boolean byMail() {
        return find(currentUser.requireId()).map(InboxPreference::byMail).orElse(true);
    }

    @Transactional
    public void prefer(boolean byMail) {
        var me = currentUser.requireId();
        var preference = find(me).orElseGet(() -> {
            var made = new InboxPreference(me);
            entities.persist(made);
            return made;
        });
        preference.prefer(byMail);
    }

    /** Whether this installation sends mails at all. */
    @Transactional(readOnly = true)
    public boolean areMailsSent() {
        currentUser.requireId();
        return outbox.isOpen();
    }

    private Optional<InboxPreference> find(UUID accountId) {
        return Optional.ofNullable(entities.find(InboxPreference.class, accountId));
    }
}
