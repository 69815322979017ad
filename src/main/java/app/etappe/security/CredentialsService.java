package app.etappe.security;

import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what one signs in with. Both changes ask for the current password, and guessing it is throttled. */
@Service
public class CredentialsService {

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final SignInEnding ending;
    private final PasswordHashing hashing;
    private final Throttle throttle;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    CredentialsService(
            Accounts accounts,
            AccountPasswords passwords,
            SignInEnding ending,
            PasswordHashing hashing,
            Throttle throttle,
            CurrentUser currentUser,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ending = ending;
        this.hashing = hashing;
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes the address that one signs in with.
     *
     * @throws Refusal {@code password-wrong}, {@code throttled}, {@code email-taken}, or what {@link EmailAddress}
     *     refuses
     */
    @Transactional
    public void changeEmail(String email, String currentPassword) {
        var me = currentUser.requireId();
        var address = EmailAddress.of(email);
        requirePassword(me, currentPassword);
        var account = own(me);
        var isTaken = accounts.findByEmailFolded(address.folded())
                .filter(other -> !other.getId().equals(me))
                .isPresent();
        if (isTaken) {
            throw new Refusal("email-taken");
        }
        account.reachAt(address);
        audit.report("email-changed", me);
    }

    /**
     * Changes the password and ends all other sign-ins of the account.
     *
     * @throws Refusal {@code password-wrong}, {@code throttled}, or what {@link Password} refuses
     */
    @Transactional
    public void changePassword(String currentPassword, String newPassword) {
        var signedIn = currentUser.get().orElseThrow(() -> new Refusal("not-signed-in"));
        var chosen = Password.chosen(newPassword);
        var stored = requirePassword(signedIn.accountId(), currentPassword);
        stored.change(hashing.hash(chosen), clock.instant());
        ending.endAllBut(signedIn.accountId(), signedIn.signInId());
        audit.report("password-changed", signedIn.accountId());
    }

    private AccountPassword requirePassword(UUID accountId, String password) {
        var key = accountId.toString();
        throttle.attempt(key, key);
        var stored = passwords.lock(accountId).orElseThrow(() -> new Refusal("not-signed-in"));
        if (!hashing.matches(Password.typed(password), java.util.Optional.of(stored.hash()))) {
            throw new Refusal("password-wrong");
        }
        throttle.succeeded(key, key);
        return stored;
    }

    private Account own(UUID accountId) {
        return accounts.findById(accountId).orElseThrow(() -> new Refusal("not-signed-in"));
    }
}
