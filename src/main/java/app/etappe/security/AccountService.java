package app.etappe.security;

import app.etappe.base.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own account, and the names of others. */
@Service
public class AccountService {

    /** The most names that can be asked for at once. */
    public static final int MOST_NAMES = 2_000;

    private final Accounts accounts;
    private final SignIns signIns;
    private final CurrentUser currentUser;

    AccountService(Accounts accounts, SignIns signIns, CurrentUser currentUser) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.currentUser = currentUser;
    }

    /**
     * The names of those accounts that still have one; an erased one is missing.
     *
     * @throws IllegalArgumentException for more than {@link #MOST_NAMES} ids
     */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        if (wanted.size() > MOST_NAMES) {
            throw new IllegalArgumentException("more than " + MOST_NAMES + " names at once");
        }
        var names = new HashMap<UUID, String>();
        if (!wanted.isEmpty()) {
            accounts.names(wanted).forEach(account -> names.put(account.id(), account.name()));
        }
        return names;
    }

    /** @throws Refusal {@code not-signed-in} */
    @Transactional(readOnly = true)
    public AccountDetails mine() {
        var account = own();
        return new AccountDetails(
                account.getId(), account.name(), account.email(), account.isAdministrator(), account.preferences());
    }

    /** The current user's preferences; empty for strangers. */
    @Transactional(readOnly = true)
    public Optional<Preferences> preferences() {
        return currentUser
                .get()
                .flatMap(me -> accounts.findById(me.accountId()))
                .map(Account::preferences);
    }

    /** @throws Refusal what {@link app.etappe.base.Texts#name} refuses */
    @Transactional
    public void rename(String name) {
        own().rename(name);
        signIns.forget();
    }

    @Transactional
    public void prefer(Preferences preferences) {
        own().prefer(preferences);
    }

    private Account own() {
        return accounts.findById(currentUser.requireId()).orElseThrow(() -> new Refusal("not-signed-in"));
    }
}
