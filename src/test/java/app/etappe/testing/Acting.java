package app.etappe.testing;

import app.etappe.base.Ids;
import app.etappe.security.SignedIn;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as if a certain account had asked for it: {@code Acting.as(ann, () -> workspaces.create(…))}. */
public final class Acting {

    private Acting() {}

    /** Runs it with this account signed in, and gives what it returns. */
    public static <T> T as(UUID accountId, Supplier<T> work) {
        // Whoever has a page open in this thread would go before the one who acts.
        var page = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(accountId, Ids.next(), "somebody"), "", List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(page);
        }
    }

    /** Runs it with this account signed in. */
    public static void as(UUID accountId, Runnable work) {
        as(accountId, () -> {
            work.run();
            return accountId;
        });
    }
}
