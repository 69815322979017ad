package app.etappe.mail;

import app.etappe.base.Refusal;
import app.etappe.security.AccountDetails;
import app.etappe.security.AccountService;
import org.springframework.stereotype.Component;

/** Who looks after the installation's mails: its administrators. */
@Component
class MailAccess {

    private final AccountService accounts;

    MailAccess(AccountService accounts) {
        this.accounts = accounts;
    }

    /** The administrator who asks. @throws Refusal {@code not-signed-in}, {@code not-allowed} */
    AccountDetails requireAdministrator() {
        var me = accounts.mine();
        if (!me.administrator()) {
            throw Refusal.notAllowed();
        }
        return me;
    }
}
