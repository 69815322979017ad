package app.etappe.security;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in and out. */
@Service
public class SignInService {

    private static final Limit SHOWN = Limit.of(50);

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final StoredSignIns signIns;
    private final SignInEnding ending;
    private final PasswordHashing hashing;
    private final Throttle throttle;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignInService(
            Accounts accounts,
            AccountPasswords passwords,
            StoredSignIns signIns,
            SignInEnding ending,
            PasswordHashing hashing,
            Throttle throttle,
            CurrentUser currentUser,
            Audit audit,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.ending = ending;
        this.hashing = hashing;
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Signs in. The slow comparison of the password holds no transaction open.
     *
     * @throws Refusal {@code sign-in-failed}, whatever was wrong; {@code throttled} (seconds); {@code busy}
     */
    MadeSignIn signIn(String email, String password, boolean remember, String address) {
        var folded = EmailAddress.fold(email);
        throttle.attempt(folded, address);
        var account = accounts.findByEmailFolded(folded);
        var hash = account.filter(Account::isActive)
                .flatMap(found -> passwords.findById(found.getId()))
                .map(AccountPassword::hash);
        if (!hashing.matches(Password.typed(password), hash)) {
            audit.report("sign-in-failed", account.map(Account::getId).orElse(null));
            throw new Refusal("sign-in-failed");
        }
        var made = make(account.orElseThrow(), hash.orElseThrow(), remember);
        throttle.succeeded(folded, address);
        return made;
    }

    /** Ends a sign-in whose cookie is about to be replaced. */
    void end(UUID signInId) {
        ending.end(signInId);
    }

    /** Ends the current user's sign-in, with its pages and sockets. */
    @Transactional
    public void signOut() {
        currentUser.get().ifPresent(signedIn -> {
            ending.end(signedIn.signInId());
            audit.report("signed-out", signedIn.accountId());
        });
    }

    /** Ends all sign-ins of the current user, this one included. */
    @Transactional
    public void signOutEverywhere() {
        var id = currentUser.requireId();
        ending.endAllOf(id);
        audit.report("signed-out-everywhere", id);
    }

    /** The current user's sign-ins, the last used first, at most 50. */
    @Transactional(readOnly = true)
    public List<SignInSummary> mine() {
        var signedIn = currentUser.get().orElseThrow(() -> new Refusal("not-signed-in"));
        return signIns.findByAccountIdAndEndedAtIsNullOrderByLastUsedAtDesc(signedIn.accountId(), SHOWN).stream()
                .map(signIn -> signIn.summary(signedIn.signInId()))
                .toList();
    }

    private MadeSignIn make(Account account, String provenHash, boolean remember) {
        var now = clock.instant();
        var secret = Secret.next();
        var id = Ids.next();
        return Objects.requireNonNull(transactions.execute(status -> {
            requireUnchanged(account.getId(), provenHash);
            signIns.removeEnded(account.getId(), now.minus(SignIn.REMEMBERED));
            signIns.save(new SignIn(id, account.getId(), Secret.hash(secret), remember, now));
            audit.report("signed-in", account.getId());
            return new MadeSignIn(new SignedIn(account.getId(), id, account.name()), secret, remember);
        }));
    }

    /** A password changed between its comparison and now has ended all sign-ins; this one would come after that. */
    private void requireUnchanged(UUID accountId, String provenHash) {
        var unchanged = passwords
                .lock(accountId)
                .filter(stored -> stored.hash().equals(provenHash))
                .isPresent();
        if (!unchanged
                || !accounts.findById(accountId).filter(Account::isActive).isPresent()) {
            throw new Refusal("sign-in-failed");
        }
    }
}
