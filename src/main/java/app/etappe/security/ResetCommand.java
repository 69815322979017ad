package app.etappe.security;

import app.etappe.base.CannotStart;
import app.etappe.base.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * {@code --reset-password=<e-mail>} at the start prints a one-time link for a new password and then serves as usual:
 * the way back for the last administrator, open to whoever can start the server.
 */
@Component
class ResetCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ResetCommand.class);
    private static final String OPTION = "reset-password";

    private final AccountRegistration registration;
    private final PasswordResetService reset;
    private final PublicAddress address;

    ResetCommand(AccountRegistration registration, PasswordResetService reset, PublicAddress address) {
        this.registration = registration;
        this.reset = reset;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var emails = arguments.getOptionValues(OPTION);
        if (emails != null) {
            emails.forEach(this::print);
        }
    }

    private void print(String email) {
        var accountId = registration
                .findByEmail(email)
                .orElseThrow(() -> new CannotStart("--%s: no account has the address '%s'.".formatted(OPTION, email)));
        LOG.info("New password for {}, once: {}", email, address.link("/reset-password/" + reset.makeLink(accountId)));
    }
}
