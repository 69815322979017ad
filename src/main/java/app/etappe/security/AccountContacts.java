package app.etappe.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are written to. It asks for no rights: for mails alone, which go to nobody but themselves. */
@Component
public class AccountContacts {

    private final Accounts accounts;

    AccountContacts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty for an account that is disabled, erased or not there. */
    @Transactional(readOnly = true)
    public Optional<AccountContact> of(UUID accountId) {
        return accounts.findById(accountId).filter(Account::isActive).map(AccountContacts::contact);
    }

    private static AccountContact contact(Account account) {
        var language = account.preferences().language().orElse(Language.ENGLISH);
        return new AccountContact(account.getId(), account.name(), account.email(), language.locale());
    }
}
