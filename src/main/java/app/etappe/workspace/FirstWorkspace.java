package app.etappe.workspace;

import app.etappe.security.OwnerMade;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first workspace, inside the transaction that makes the first account. */
@Component
class FirstWorkspace {

    /** Nobody's browser has been asked yet; its owner finds it in the settings. */
    private static final String TIME_ZONE = "UTC";

    private final MemberRegister register;

    FirstWorkspace(MemberRegister register) {
        this.register = register;
    }

    @EventListener
    void make(OwnerMade event) {
        register.found(event.workspaceName(), TIME_ZONE, false, event.accountId(), Set.of(Role.OWNER));
    }
}
