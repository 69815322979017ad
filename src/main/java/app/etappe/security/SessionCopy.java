package app.etappe.security;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The HTTP session's copy of who is signed in, from which Vaadin's work outside of requests takes the current user. It
 * never signs anybody in: each request goes by its cookie.
 */
public final class SessionCopy {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final String ENDED = SessionCopy.class.getName() + ".ended";

    private SessionCopy() {}

    /** Copies who makes the current request into a session that was just made for it. */
    public static void begin(WrappedSession session) {
        session.setAttribute(CONTEXT, SecurityContextHolder.getContext());
    }

    /** From now on this session's pages work for nobody; its next request finds it gone. */
    public static void end(WrappedSession session) {
        session.setAttribute(CONTEXT, SecurityContextHolder.createEmptyContext());
        session.setAttribute(ENDED, true);
    }

    static void keep(HttpSession session, SecurityContext context) {
        session.setAttribute(CONTEXT, context);
    }

    /** Whether this session has ended, or is of another sign-in than the one given. */
    static boolean belongsToAnother(HttpSession session, Optional<UUID> signInId) {
        var copied = signInId(session);
        return session.getAttribute(ENDED) != null || (copied.isPresent() && !copied.equals(signInId));
    }

    /** The copy, if it is of somebody. */
    static Optional<SecurityContext> read(HttpSession session) {
        return signInId(session).isPresent() && session.getAttribute(CONTEXT) instanceof SecurityContext context
                ? Optional.of(context)
                : Optional.empty();
    }

    private static Optional<UUID> signInId(HttpSession session) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                        && context.getAuthentication() instanceof SignInAuthentication authentication
                ? Optional.of(authentication.getPrincipal().signInId())
                : Optional.empty();
    }
}
