package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.security.AccountService;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers people who ask what is stored about them, over all workspaces. Administrators appoint them; they refuse
 * others with {@code not-allowed} and strangers with {@code not-signed-in}.
 */
@Service
public class DataProtectionService {

    private static final int MOST_APPOINTED = 50;

    private final JdbcClient sql;
    private final AccountService accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataProtectionService(
            JdbcClient sql,
            AccountService accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the current user is appointed; never for strangers. */
    @Transactional(readOnly = true)
    public boolean isAppointed() {
        return currentUser.get().map(SignedIn::accountId).filter(this::has).isPresent();
    }

    /** Whether the current user may appoint; never for strangers. */
    @Transactional(readOnly = true)
    public boolean mayAppoint() {
        return currentUser.get().isPresent() && accounts.mine().administrator();
    }

    /** The accounts that are appointed. */
    @Transactional(readOnly = true)
    public List<UUID> appointed() {
        requireAdministrator();
        return sql.sql("select account_id from data_protection_appointment order by appointed_at limit "
                        + MOST_APPOINTED)
                .query(UUID.class)
                .list();
    }

    /** @throws Refusal {@code not-found} for an account that is not there; {@code limit-appointed} */
    @Transactional
    public void appoint(UUID accountId) {
        requireAdministrator();
        if (accounts.names(List.of(accountId)).isEmpty()) {
            throw Refusal.notFound();
        }
        if (appointed().size() >= MOST_APPOINTED) {
            throw new Refusal("limit-appointed", Map.of("limit", MOST_APPOINTED));
        }
        sql.sql(
                        "insert into data_protection_appointment (account_id, appointed_at, appointed_by) values (:id, :now, :by)"
                                + " on duplicate key update account_id = account_id")
                .param("id", accountId)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", currentUser.requireId())
                .update();
        audit("data-protection-appointed", accountId);
    }

    /** Whoever is not appointed stays so. */
    @Transactional
    public void dismiss(UUID accountId) {
        requireAdministrator();
        sql.sql("delete from data_protection_appointment where account_id = :id")
                .param("id", accountId)
                .update();
        audit("data-protection-dismissed", accountId);
    }

    /** @throws Refusal {@code not-signed-in}; {@code not-allowed} for who is not appointed */
    void requireAppointed() {
        if (!has(currentUser.requireId())) {
            throw Refusal.notAllowed();
        }
    }

    private boolean has(UUID accountId) {
        return sql.sql("select count(*) from data_protection_appointment where account_id = :id")
                        .param("id", accountId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void requireAdministrator() {
        currentUser.requireId();
        if (!accounts.mine().administrator()) {
            throw Refusal.notAllowed();
        }
    }

    private void audit(String action, UUID subject) {
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), action, subject));
    }
}
