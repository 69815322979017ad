package app.etappe.workspace;

import app.etappe.security.OwnerMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first workspace, inside the transaction that makes the first account. */
@Component
class FirstWorkspace {

    private final MemberRegister register;

    FirstWorkspace(MemberRegister register) {
        this.register = register;
    }

    @EventListener
    void make(OwnerMade event) {
        register.found(event.workspaceName(), event.timeZone().getId(), false, event.accountId(), Roles.OF_FOUNDER);
    }
}
