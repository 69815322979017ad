package app.etappe.security;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. Whoever calls it has seen a link, or something as good, that allows it. */
@Service
public class AccountRegistration {

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final PasswordHashing hashing;
    private final Audit audit;
    private final Clock clock;

    AccountRegistration(
            Accounts accounts, AccountPasswords passwords, PasswordHashing hashing, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashing = hashing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account that can be signed in to with this address; upper and lower case do not matter. */
    @Transactional(readOnly = true)
    public Optional<UUID> findByEmail(String email) {
        return accounts.findByEmailFolded(EmailAddress.fold(email)).map(Account::getId);
    }

    /**
     * Makes an account that can be signed in to with address and password.
     *
     * @return its id
     * @throws Refusal {@code email-taken} if the address has an account: its owner has to sign in, and no password is
     *     set here; or what {@link EmailAddress}, {@link Password} and names refuse
     */
    @Transactional
    public UUID register(String name, String email, String password) {
        return register(new Account(Ids.next(), name, EmailAddress.of(email), clock.instant()), password);
    }

    UUID registerAdministrator(String name, String email, String password) {
        var account = new Account(Ids.next(), name, EmailAddress.of(email), clock.instant());
        account.makeAdministrator();
        return register(account, password);
    }

    private UUID register(Account account, String password) {
        var chosen = Password.chosen(password);
        if (accounts.existsByEmailFolded(EmailAddress.fold(account.email()))) {
            throw new Refusal("email-taken");
        }
        accounts.save(account);
        passwords.save(new AccountPassword(account.getId(), hashing.hash(chosen), clock.instant()));
        audit.report("account-made", account.getId());
        return account.getId();
    }
}
