package app.etappe.security;

import app.etappe.base.PublicAddress;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after all accounts of the installation; for its administrators alone. Every method refuses others with {@code
 * not-allowed} and strangers with {@code not-signed-in}.
 */
@Service
public class AccountAdministrationService {

    /** The most accounts on one page. */
    public static final int PAGE_SIZE = 50;

    private final Accounts accounts;
    private final PasswordResetService reset;
    private final SignInEnding ending;
    private final SignIns signIns;
    private final CurrentUser currentUser;
    private final PublicAddress address;
    private final Audit audit;
    private final Clock clock;

    AccountAdministrationService(
            Accounts accounts,
            PasswordResetService reset,
            SignInEnding ending,
            SignIns signIns,
            CurrentUser currentUser,
            PublicAddress address,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.reset = reset;
        this.ending = ending;
        this.signIns = signIns;
        this.currentUser = currentUser;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of all accounts, by address. @param page counted from 0 */
    @Transactional(readOnly = true)
    public List<AccountSummary> list(int page) {
        requireAdministrator();
        return accounts.listed(PageRequest.of(page, PAGE_SIZE)).stream()
                .map(Account::summary)
                .toList();
    }

    /** How many accounts there are. */
    @Transactional(readOnly = true)
    public long count() {
        requireAdministrator();
        return accounts.countListed();
    }

    /**
     * Makes the link by which somebody sets a new password; any earlier one ends.
     *
     * @return its full address, which is told once
     * @throws Refusal {@code account-disabled}
     */
    @Transactional
    public String makeResetLink(UUID accountId) {
        requireAdministrator();
        find(accountId).requireActive();
        return address.link("/reset-password/" + reset.makeLink(accountId));
    }

    /**
     * Keeps somebody from signing in, and ends what sign-ins they have.
     *
     * @throws Refusal {@code last-administrator}
     */
    @Transactional
    public void disable(UUID accountId) {
        requireAdministrator();
        requireOtherAdministrator(accountId);
        find(accountId).disable(clock.instant());
        ending.endAllOf(accountId);
        audit.report("account-disabled", accountId);
    }

    @Transactional
    public void enable(UUID accountId) {
        requireAdministrator();
        find(accountId).enable();
        audit.report("account-enabled", accountId);
    }

    /** @throws Refusal {@code account-disabled} */
    @Transactional
    public void makeAdministrator(UUID accountId) {
        requireAdministrator();
        find(accountId).makeAdministrator();
        signIns.forget();
        audit.report("administrator-made", accountId);
    }

    /** @throws Refusal {@code last-administrator} */
    @Transactional
    public void withdrawAdministrator(UUID accountId) {
        requireAdministrator();
        requireOtherAdministrator(accountId);
        find(accountId).withdrawAdministrator();
        signIns.forget();
        audit.report("administrator-withdrawn", accountId);
    }

    private void requireAdministrator() {
        var me = currentUser.requireId();
        if (accounts.findById(me)
                .filter(Account::isActive)
                .filter(Account::isAdministrator)
                .isEmpty()) {
            throw Refusal.notAllowed();
        }
    }

    private void requireOtherAdministrator(UUID accountId) {
        var administrators = accounts.lockActiveAdministrators();
        if (administrators.stream().allMatch(account -> account.getId().equals(accountId))) {
            throw new Refusal("last-administrator");
        }
    }

    private Account find(UUID accountId) {
        return accounts.findById(accountId).orElseThrow(Refusal::notFound);
    }
}
