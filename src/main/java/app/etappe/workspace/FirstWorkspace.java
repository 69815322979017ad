package app.etappe.workspace;

import app.etappe.security.OwnerMade;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first workspace, inside the transaction that makes the first account. */
@Component
class FirstWorkspace {

    private final MemberRegister register;
    private final Clock clock;

    FirstWorkspace(MemberRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @EventListener
    void make(OwnerMade event) {
        register.found(event.workspaceName(), clock.getZone().getId(), false, event.accountId(), Set.of(Role.OWNER));
    }
}
